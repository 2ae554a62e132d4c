import type { Correction } from './finding.ts'
import { ImportError } from './finding.ts'
import type { Line } from './lines.ts'

/** Throws when a correction does not find the words it expects at its line. `file` names corrections.yaml. */
export function checkCorrections(corrections: Correction[], lines: Line[], file: string): void {
  const seen = new Set<string>()
  for (const correction of corrections) {
    const key = `${correction.rule} ${String(correction.line)}`
    if (seen.has(key) && correction.rule !== 'note')
      throw new ImportError(
        file,
        correction.at,
        'correction-twice',
        `Second correction for “${correction.rule}” at line ${String(correction.line)}. Nothing was written.`,
        'Keep one of the two.',
      )
    seen.add(key)
    // A page break may cut one line of the editor in two.
    const own = lines.filter((line) => line.number === correction.line)
    if (own.some((line) => line.text.startsWith(correction.expect))) continue
    const found = own.find((line) => line.text !== '')?.text ?? ''
    const elsewhere = lines.find((line) => line.text.startsWith(correction.expect))
    throw new ImportError(
      file,
      correction.at,
      'correction-stale',
      `Stale correction: line ${String(correction.line)} begins “${found.slice(0, 20)}”, expected “${correction.expect}”. Nothing was written.`,
      elsewhere
        ? `The words stand at line ${String(elsewhere.number)} now: change \`line\` if the decision still holds.`
        : 'Look at the source and write the correction anew, or delete it.',
    )
  }
}

/** Throws when a correction changed and confirmed nothing. */
export function checkUsed(corrections: Correction[], used: Set<Correction>, file: string): void {
  const unused = corrections.find((correction) => !used.has(correction))
  if (!unused) return
  throw new ImportError(
    file,
    unused.at,
    'correction-unused',
    `Unused correction: the importer asks no question “${unused.rule}” at line ${String(unused.line)}. Nothing was written.`,
    'Delete it, or give the rule that the importer names for this line (`rule: note` for a note to readers).',
  )
}
