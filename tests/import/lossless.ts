import assert from 'node:assert/strict'
import type { Imported } from '../../src/import/import-plan.ts'
import { fromMdx } from '../../src/plan/from-mdx.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { ink } from '../../src/plan/text.ts'
import { titleOf } from '../../src/plan/title-of.ts'
import { toMdx } from '../../src/plan/to-mdx.ts'
import type { Plan, PlanNode } from '../../src/plan/tree.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { mdxBreaches } from '../mdx-breaches.ts'
import { withoutSpans } from './without.ts'

/**
 * Asserts that an import lost nothing: every offset of the source has one owner, the tree's text is the source's (in
 * order outside tables), and the MDX, which holds nothing but text in known components, gives the tree again.
 */
export function assertLossless(imported: Imported, source: string): void {
  const { tree, ledger } = imported
  assert.equal(ledger.map((entry) => source.slice(entry.start, entry.end)).join(''), source)
  for (const [index, entry] of ledger.entries())
    assert.equal(entry.start, index === 0 ? 0 : ledger[index - 1]?.end, 'the ledger has a gap or an overlap')
  for (const entry of ledger)
    if (entry.trivia) assertTrivia(entry.owner, source.slice(entry.start, entry.end))

  const owned = ledger.filter((entry) => !entry.trivia)
  const textIn = (table: boolean): string =>
    ink(
      owned
        .filter(({ owner }) => inTable.test(owner) === table)
        .map((entry) => source.slice(entry.start, entry.end))
        .join(''),
    )
  assert.equal(textIn(false), ink(outsideTables(tree)))
  const tables = nodesOf(tree, 'indicatorTable').map(plainText).join('')
  assert.deepEqual([...textIn(true)].sort(), [...ink(tables)].sort())
  for (const text of nodesOf(tree, 'text')) {
    const printed = (text.spans ?? []).map((span) => source.slice(span.start, span.end)).join('')
    assert.equal(ink(text.value), ink(printed))
    assert.notEqual(text.value, '', 'a text is empty')
    assert.equal(text.value, text.value.trim())
  }
  assertUniqueIds(tree)
  assertRoundTrip(tree)
}

const inTable =
  /^(?:cell|groupLabel|indicatorName|indicatorUnit|indicatorValue|indicatorNature|indicatorBodies)(?: |$)/u

/** What each kind of furniture may hold; all others hold white space only. */
const furniture: Record<string, RegExp> = {
  'page-number':
    /^(?:[-—–－―─·•]*\s*[\d０-９]{1,3}\s*[-—–－―─·•]*|第\s*[\d０-９]{1,3}\s*[页頁].*|[\d０-９]{1,3}\s*\/\s*[\d０-９]{1,3}|[Pp].*\d)$/u,
  'running-header': /^.{4,60}$/u,
  rule: /^[-—–－―─＿_=＝*＊·]{5,}$/u,
  'page-tool': /^.{1,40}$/u,
  'contents-list': /^.+$/u,
  'named-furniture': /^.+$/u,
  'table-markup': /^(?:[|\s:：-]+|<\/?[a-z][^>]*>|<!--.*-->|&nbsp;)+$/isu,
}

function assertTrivia(owner: string, text: string): void {
  const form = furniture[owner]
  if (form) assert.match(text, form)
  else assert.equal(ink(text), '', `${owner} holds “${text}”`)
}

function assertRoundTrip(tree: Plan): void {
  const { title } = titleOf(tree)
  const mdx = toMdx(tree, title)
  assert.deepEqual(withoutSpans(fromMdx(mdx)), withoutSpans(tree))
  assert.deepEqual(mdxBreaches(mdx), [])
}

function assertUniqueIds(tree: Plan): void {
  const ids = (node: PlanNode): string[] => {
    if (node.type === 'text') return []
    // A heading shares its section's id, and the plan's own id is no anchor.
    const own = 'id' in node && !['plan', 'heading', 'runIn'].includes(node.type) ? [node.id] : []
    return [...own, ...node.children.flatMap(ids)]
  }
  const all = ids(tree)
  assert.equal(new Set(all).size, all.length, 'an id occurs twice')
  for (const id of all) assert.match(id, /^[a-z0-9_-]+$/u)
}

function outsideTables(node: PlanNode): string {
  if (node.type === 'text') return node.value
  return node.type === 'indicatorTable' ? '' : node.children.map(outsideTables).join('')
}
