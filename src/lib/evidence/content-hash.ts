import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/**
 * The SHA-256 of everything the site is built from: pages, styles, plans, what we claim, and the packages it names. The
 * recorded results themselves are left out, so a result can name the content it was got on.
 */
export function contentHash(): string {
  const files = globSync(
    ['src/**/*.*', 'content/**/*.*', 'public/**/*', 'astro.config.mjs', 'package.json'],
    {
      withFileTypes: true,
    },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .filter((file) => !/content\/evidence\/[a-z]+\.json$/u.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    hash.update(`${nameOf(file)}\n${text.length}\n${text}\n`)
  }
  return hash.digest('hex')
}

/** The same name wherever the project lies. */
const nameOf = (file: string): string => file.replace(`${process.cwd().replaceAll('\\', '/')}/`, '')
