import { ImportError } from '../src/import/finding.ts'
import { readGlossary } from '../src/lib/glossary.ts'
import { readGuides } from '../src/lib/guides.ts'
import type { Report } from '../src/lib/statements.ts'

/** What holds statements in plain words; each reads its files anew. */
const readers: Record<string, (report: Report) => unknown[]> = {
  guides: readGuides,
  glossary: readGlossary,
}

const wrong: ImportError[] = []
for (const [name, read] of Object.entries(readers)) {
  try {
    const entries = read((error) => wrong.push(error))
    console.log(`${name}: ${String(entries.length)}`)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    wrong.push(error)
  }
}
for (const { file, line, rule, message, advice } of wrong)
  console.error(`${file}:${String(line ?? 1)} error ${message} ${rule}\n  ${advice}`)
console.log(wrong.length === 0 ? 'Every statement keeps its promise.' : `${String(wrong.length)} to mend.`)
process.exit(wrong.length === 0 ? 0 : 1)
