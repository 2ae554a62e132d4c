import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import type { Synonyms } from '../search/thesaurus.ts'

const word = z
  .string()
  .regex(/^[\p{L}\p{N}]{2,}$/u, 'a word of two characters or more, without spaces and punctuation')
const schema = z.array(
  z.strictObject({
    say: z.array(word).min(1),
    means: z.array(z.string().min(2)).min(1),
    why: z.string().min(1),
  }),
)

const rule = 'thesaurus-invalid'
const advice =
  'Each entry is { say: [everyday words], means: [words the plans print], why: one sentence for readers }.'

let cache: Synonyms[] | null = null

/** `content/thesaurus/*.yaml` by file name. Throws an `ImportError` that names file and line, also for an everyday word that stands twice. */
export function thesaurus(): Synonyms[] {
  cache ??= read()
  return cache
}

function read(): Synonyms[] {
  const known = new Map<string, string>()
  return globSync('content/thesaurus/*.yaml')
    .sort()
    .flatMap((path) => {
      const file = path.replaceAll('\\', '/')
      const { value, lineOf } = readYaml(readFileSync(file, 'utf8'), file, { schema, rule, advice })
      for (const [at, { say }] of value.entries()) {
        for (const [place, everyday] of say.entries()) {
          const before = known.get(everyday)
          const line = lineOf([at, 'say', place])
          if (before !== undefined)
            throw new ImportError(
              file,
              line,
              rule,
              `“${everyday}” stands in ${before} already.`,
              'Keep it in one entry.',
            )
          known.set(everyday, `${file}:${line}`)
        }
      }
      return value
    })
}
