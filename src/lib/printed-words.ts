import type { Passage } from '../search/passage.ts'
import { entryOfNode } from './entry-of-node.ts'
import type { LoadedPlan } from './plans.ts'

/** What is printed in a passage of a plan, from its source lines; null where the plan has no such passage. `passages` name the lines around the text (notice, colophon), which have no line numbers of their own. */
export function printedWords(
  { id, record, source }: LoadedPlan,
  node: string,
  passages: Passage[],
): string | null {
  const entry = entryOfNode(record, node)
  if (!entry) return passages.find((one) => one.plan === id && one.node === node)?.text ?? null
  const [from, to] = entry.lines
  return source
    .split('\n')
    .slice(from - 1, to)
    .join('\n')
}
