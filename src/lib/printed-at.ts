import { entryOfNode } from './entry-of-node.ts'
import type { LoadedPlan } from './plans.ts'

/** Where a passage is printed, as the words of a link that make sense alone: 晋城城区原文件第26行起, 延边州的印发通知. */
export function printedAt(plan: LoadedPlan | undefined, node: string): string {
  if (!plan) return node
  const { record } = plan
  const place = record.place.shortName
  if (node.startsWith('notice')) return `${place}的印发通知`
  if (node === 'colophon') return `${place}的版记`
  const entry = entryOfNode(record, node)
  return entry ? `${place}原文件第${String(entry.lines[0])}行起` : `${place}的原文`
}
