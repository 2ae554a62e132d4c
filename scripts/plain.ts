import { ImportError } from '../src/import/finding.ts'
import { readGlossary } from '../src/lib/glossary.ts'
import { readGuides } from '../src/lib/guides.ts'
import { lintPlain } from '../src/lib/plain-lint.ts'
import { proseOf } from '../src/lib/plainness-rows.ts'
import { plans } from '../src/lib/plans.ts'
import type { Report } from '../src/lib/statements.ts'
import { readSummaries } from '../src/lib/summaries.ts'
import { plainness } from '../src/plain/plainness.ts'
import { statementsIn } from '../src/plain/statements-in.ts'

/** What holds statements in plain words; each reads its files anew. */
const readers: Record<string, (report: Report) => unknown[]> = {
  guides: readGuides,
  summaries: readSummaries,
  glossary: readGlossary,
}
/** Those whose sentences are held against the words of official prose; a glossary must name what it explains. */
const linted = ['guides', 'summaries']

const wrong: ImportError[] = []
const report: Report = (error) => wrong.push(error)
const written = new Map<string, string[]>()
for (const [name, read] of Object.entries(readers))
  attempt(() => {
    const entries = read(report)
    console.log(`${name}: ${String(entries.length)}`)
    written.set(
      name,
      statementsIn(entries).map(({ text }) => text),
    )
  })
attempt(() => {
  lintPlain(
    linted.flatMap((name) => written.get(name) ?? []),
    report,
  )
})
for (const { id, record } of plans()) printPlainness(id, proseOf(record))
for (const [name, texts] of written) printPlainness(name, texts)
for (const { file, line, rule, message, advice } of wrong)
  console.error(`${file}:${String(line ?? 1)} error ${message} ${rule}\n  ${advice}`)
console.log(wrong.length === 0 ? 'Every statement keeps its promise.' : `${String(wrong.length)} to mend.`)
process.exit(wrong.length === 0 ? 0 : 1)

/** What stops a reader is one more thing to mend. */
function attempt(action: () => void): void {
  try {
    action()
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    wrong.push(error)
  }
}

function printPlainness(name: string, texts: string[]): void {
  const measured = plainness(texts)
  if (measured === null) return
  const { sentences, mean, longest, long, common, official } = measured
  console.log(
    `${name}: ${String(sentences)} sentences, ${mean.toFixed(1)} characters on average, ${String(longest)} the longest, ` +
      `${(100 * long).toFixed(0)}% over 30, ${(100 * common).toFixed(0)}% common characters, ${official.toFixed(1)}‰ words of official prose`,
  )
}
