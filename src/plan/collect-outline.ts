import type { LinesOf } from './line-index.ts'
import { plainText } from './plain-text.ts'
import type { OutlineEntry } from './record.ts'
import type { Heading, Plan, RunIn, Section } from './tree.ts'
import { nodesOf } from './walk.ts'

/** Every heading, the run-in ones included, in document order. */
export function collectOutline(plan: Plan, linesOf: LinesOf): OutlineEntry[] {
  return nodesOf(plan, 'section').map((section) => {
    const head = headOf(section)
    return {
      id: section.id,
      level: section.level,
      number: section.number,
      text: headingText(plainText(head), section.number),
      runIn: section.runIn,
      lines: linesOf(head),
    }
  })
}

/** The heading of a section: a line of its own or the run-in part of its first paragraph. */
export function headOf(section: Section): Heading | RunIn {
  const first = section.children[0]
  if (first?.type === 'heading') return first
  const runIn = first?.type === 'paragraph' ? first.children[0] : undefined
  if (runIn?.type === 'runIn') return runIn
  throw new Error(`Section ${section.id} has no heading`)
}

/** （一）指导思想 → 指导思想; 1.提升残疾人康复服务质量。 → 提升残疾人康复服务质量 */
export function headingText(printed: string, number: string | null): string {
  return printed
    .slice(number?.length ?? 0)
    .trim()
    .replace(/。$/u, '')
}
