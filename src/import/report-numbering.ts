import { markOfNumber } from '../plan/mark.ts'
import { plainText } from '../plan/plain-text.ts'
import type { Plan, PlanNode, Section } from '../plan/tree.ts'
import { nodesOf } from '../plan/walk.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'

/** Reports gaps in the numbering of headings and numbers that stand twice. */
export function reportNumbering(plan: Plan, lines: Line[], desk: Desk): void {
  const parents: PlanNode[] = [plan, ...nodesOf(plan, 'section')]
  for (const parent of parents) {
    if (parent.type !== 'plan' && parent.type !== 'section') continue
    const last = new Map<number, number>()
    for (const section of parent.children) {
      if (section.type !== 'section') continue
      const mark = section.number === null ? null : markOfNumber(section.number)
      if (!mark) continue
      const before = last.get(mark.rank)
      const line = lineOf(section, lines)
      last.set(mark.rank, mark.ordinal)
      if (!line || before === undefined || mark.ordinal === before + 1) continue
      const words = `Unexpected number ${mark.number} after ${String(before)}, kept as printed`
      if (mark.ordinal === before)
        desk.report('number-duplicate', line, words, 'warning', [
          'a sentence that begins with a number, no heading',
        ])
      else if (mark.ordinal !== 1)
        desk.report('number-gap', line, words, 'warning', ['a heading before it was not recognised'])
    }
  }
}

function lineOf(section: Section, lines: Line[]): Line | undefined {
  const head = section.children[0]
  const start = head ? (nodesOf(head, 'text')[0]?.spans?.[0]?.start ?? -1) : -1
  return plainText(section) === '' ? undefined : lines.find((line) => line.start <= start && start < line.end)
}
