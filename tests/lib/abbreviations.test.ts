import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plans } from '../../src/lib/plans.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import type { Plan, PlanNode } from '../../src/plan/tree.ts'
import { walk } from '../../src/plan/walk.ts'

/** APP, 5G, AI: two Latin letters or more, or digits and a letter, not part of a longer word. */
const abbreviation = /(?<![\dA-Za-z])(?:[A-Z]{2,}|\dG)(?![\dA-Za-z])/gu

/** The abbreviations of a plan whose first place neither follows its Chinese words in brackets nor bears a note that names it. */
function unexplained(tree: Plan): string[] {
  const met = new Set<string>()
  const bare: string[] = []
  for (const node of walk(tree)) {
    if (node.type !== 'paragraph' && node.type !== 'project') continue
    const text = plainText(node)
    for (const { 0: word, index } of text.matchAll(abbreviation)) {
      if (met.has(word)) continue
      met.add(word)
      const glossed = /\p{Script=Han}[（(]$/u.test(text.slice(0, index))
      if (!glossed && !(node.note ?? '').includes(word)) bare.push(word)
    }
  }
  return bare
}

test('Every abbreviation of a plan is explained where it first stands, by the plan or by an editor’s note', () => {
  for (const { id, tree } of plans()) assert.deepEqual(unexplained(tree), [], id)
})

test('An abbreviation that nobody explains is seen, once', () => {
  const paragraph = (value: string, note?: string): PlanNode => ({
    type: 'paragraph',
    id: 's1-p1',
    ...(note === undefined ? {} : { note }),
    children: [{ type: 'text', value }],
  })
  const plan = (...children: PlanNode[]): Plan => ({ type: 'plan', children }) as unknown as Plan
  assert.deepEqual(unexplained(plan(paragraph('建设5G网络，推广5G终端。'))), ['5G'])
  assert.deepEqual(unexplained(plan(paragraph('应用（APP）流量，APP资费。'))), [])
  assert.deepEqual(unexplained(plan(paragraph('建设5G网络。', '5G是第五代移动通信。'))), [])
})
