import type { Correction, Desk, Finding } from './finding.ts'
import { ImportError } from './finding.ts'
import type { Line } from './lines.ts'

/** A desk whose questions are answered from `corrections`, read from `file`; `used` collects those that took effect. */
export function deskWith(corrections: Correction[], used: Set<Correction>, file: string): Desk {
  const found = new Map<string, Finding>()
  const findings: Finding[] = []
  const answered = new Map<Correction, string>()
  const byPlace = new Map<string, Correction[]>()
  for (const each of corrections) {
    const place = `${each.rule} ${String(each.line)}`
    byPlace.set(place, [...(byPlace.get(place) ?? []), each])
  }
  const at = (rule: string, line: Line): Correction | undefined =>
    byPlace.get(`${rule} ${String(line.number)}`)?.find((each) => line.text.startsWith(each.expect))
  const use = (correction: Correction, line: Line): void => {
    used.add(correction)
    const before = answered.get(correction)
    answered.set(correction, wordsAt(line))
    if (before !== undefined && before !== wordsAt(line))
      throw new ImportError(
        file,
        correction.at,
        'correction-twice',
        `Ambiguous correction: “${correction.expect}” begins two parts of line ${String(line.number)}, and both ask “${correction.rule}”. Nothing was written.`,
        'Give more of the words as `expect`.',
      )
  }
  const record = (
    rule: string,
    line: Line,
    message: string,
    severity: 'warning' | 'info',
    alternatives: readonly string[],
    took?: string,
  ): void => {
    const correction = at(rule, line)
    if (correction) use(correction, line)
    const key = `${rule} ${String(line.number)} ${wordsAt(line)}`
    const before = found.get(key)
    // One rule asks once for a line, since one correction answers it.
    if (before) {
      if (!before.message.split('; ').includes(message)) before.message += `; ${message}`
      return
    }
    const column = line.textStart - line.lineStart + 1
    const take = took === undefined ? '' : `, take: ${took}`
    const finding: Finding = {
      rule,
      severity,
      line: line.number,
      column,
      endLine: line.number,
      endColumn: column + signsIn(line),
      message,
      took: took ?? null,
      alternatives: [...alternatives],
      correction: `- { rule: ${rule}, line: ${String(line.number)}, expect: ${JSON.stringify(wordsAt(line))}${take} }`,
      resolved: correction !== undefined,
    }
    found.set(key, finding)
    findings.push(finding)
  }
  return {
    findings,
    decide(rule, line, message, took, takes) {
      const answer = takes.find((take) => take === at(rule, line)?.take) ?? took
      const others = takes.filter((take) => take !== answer)
      record(rule, line, message, 'warning', others, answer)
      return answer
    },
    report(rule, line, message, severity = 'warning', alternatives = []) {
      record(rule, line, message, severity, alternatives)
    },
    answer(rule, line, takes) {
      const correction = at(rule, line)
      const answer = takes.find((take) => take === correction?.take)
      if (!correction || answer === undefined) return null
      use(correction, line)
      return answer
    },
    peek(rule, line) {
      return at(rule, line)?.take ?? null
    },
    words(rule, line) {
      const correction = at(rule, line)
      if (correction?.take === undefined) return null
      use(correction, line)
      const refuse = (reason: string, advice: string): never => {
        throw new ImportError(file, correction.at, 'correction-impossible', reason, advice)
      }
      return { take: correction.take, refuse }
    },
  }
}

/** The words that anchor a correction: the first 15 signs of the line. */
function wordsAt(line: Line): string {
  return [...line.text.slice(0, 30)].slice(0, 15).join('')
}

const lengths = new WeakMap<Line, number>()

/** Code points of a line's text, counted once although a line may have many findings. */
function signsIn(line: Line): number {
  const known = lengths.get(line)
  if (known !== undefined) return known
  const length = [...line.text].length
  lengths.set(line, length)
  return length
}
