import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../import/read-yaml.ts'

const words = z.array(z.string().min(2))
const schema = z.strictObject({ also: words, without: words })

/** Words that an editor adds to the word index, and words that the rules would take and that stay out. */
export type WordRegister = z.infer<typeof schema>

const file = 'content/registers/words.yaml'

let cache: WordRegister | null = null

/** `content/registers/words.yaml`. Throws an `ImportError` that names file and line. */
export function wordRegister(): WordRegister {
  cache ??= existsSync(file) ? read() : { also: [], without: [] }
  return cache
}

function read(): WordRegister {
  return readYaml(readFileSync(file, 'utf8'), file, {
    schema,
    rule: 'register-invalid',
    advice: 'The file is { also: [printed words], without: [words that stay out] }.',
  }).value
}
