import type { Correction } from './finding.ts'
import { ImportError } from './finding.ts'
import type { Line } from './lines.ts'
import { rules, unasked } from './rules.ts'

/**
 * Throws when a correction has an unknown rule or `take`, does not find the words it expects at its line, or is the
 * second one for its rule and line. `file` names corrections.yaml.
 */
export function checkCorrections(corrections: Correction[], lines: Line[], file: string): void {
  for (const [index, correction] of corrections.entries()) {
    checkWords(correction, file)
    if (!lineOf(correction, lines)) throw stale(correction, lines, file)
    const twin = corrections.slice(0, index).find((earlier) => isSamePlace(earlier, correction))
    if (twin)
      throw new ImportError(
        file,
        correction.at,
        'correction-twice',
        `Unexpected second correction “${correction.rule}” for line ${String(correction.line)}; the first is at line ${String(twin.at)} of this file. Nothing was written.`,
        'Delete one of them.',
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
    `Unused correction: “${unused.rule}” decides nothing at line ${String(unused.line)}. Nothing was written.`,
    'Delete it, or give the rule that the importer names for this line (`rule: note` for a note to readers).',
  )
}

/** The line, or the part of it, that a correction is about. */
export function lineOf(correction: Correction, lines: Line[]): Line | undefined {
  return lines.find((line) => line.number === correction.line && line.text.startsWith(correction.expect))
}

function checkWords({ rule, take, at }: Correction, file: string): void {
  const takes = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  if (takes === undefined)
    throw new ImportError(
      file,
      at,
      'correction-unknown-rule',
      `Unknown \`rule: ${rule}\`, expected one of ${Object.keys(rules).join(', ')}. Nothing was written.`,
      'Write one of these words.',
    )
  if (take === undefined && !Object.hasOwn(unasked, rule)) return
  if (take !== undefined && (takes === 'words' || takes?.includes(take) === true)) return
  const expected =
    takes === null
      ? 'none'
      : takes === 'words'
        ? 'the cells of the row, parted by |'
        : `one of ${takes.join(', ')}`
  throw new ImportError(
    file,
    at,
    'correction-unknown-take',
    `${take === undefined ? 'Missing `take`' : `Unknown \`take: ${take}\``} for ${rule}, expected ${expected}. Nothing was written.`,
    takes === null
      ? 'Delete it: without `take` the line is taken as it is printed.'
      : 'Write what is expected.',
  )
}

function stale(correction: Correction, lines: Line[], file: string): ImportError {
  const found = lines.find((line) => line.number === correction.line && line.text !== '')?.text ?? ''
  const elsewhere = lines.filter((line) => line.text.startsWith(correction.expect))
  return new ImportError(
    file,
    correction.at,
    'correction-stale',
    `Stale correction: line ${String(correction.line)} begins “${found.slice(0, 20)}”, expected “${correction.expect}”. Nothing was written.`,
    elsewhere.length > 0
      ? `The words stand at line ${elsewhere.map((line) => String(line.number)).join(', ')} now: change \`line\` if the decision still holds.`
      : 'Look at the source and write the correction anew, or delete it.',
  )
}

function isSamePlace(one: Correction, other: Correction): boolean {
  return (
    one.rule === other.rule &&
    one.rule !== 'note' &&
    one.line === other.line &&
    (one.expect.startsWith(other.expect) || other.expect.startsWith(one.expect))
  )
}
