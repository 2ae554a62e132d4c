import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { toText } from '../../src/components/plan/entities.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { ink } from '../../src/plan/text.ts'
import type { Plan } from '../../src/plan/tree.ts'
import { nodesOf } from '../../src/plan/walk.ts'
import { planHtml } from '../../src/try/plan-html.ts'

const files = { source: 'a.txt', corrections: 'corrections.yaml' }
const treeOf = (source: string): Plan => importPlan({ id: 'plan', source, corrections: [], files }).tree

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The words of the document only: without what is marked as ours. */
const printed = (html: string): string =>
  ink(toText(html.replace(/<(\w+)\b[^>]*\sdata-added\b[^>]*>[\s\S]*?<\/\1>/gu, '')))

const sorted = (text: string): string => [...text].sort().join('')

for (const id of ['yanbian-14fyp', 'jincheng-chengqu-14fyp']) {
  test(`every word of ${id} stands in the text as it was printed, in its order`, () => {
    const tree = treeOf(read(`content/plans/${id}/source.txt`))
    const html = planHtml(tree).join('')
    const inTables = nodesOf(tree, 'indicatorTable').map(plainText).join('')
    assert.ok(inTables.length > 100)
    // In a table the label stands before the header: the same words, in another order.
    assert.equal(sorted(printed(html)), sorted(ink(plainText(tree))))
    const before = ink(plainText(tree)).split(ink(inTables))
    assert.equal(before.length, 2)
    assert.ok(printed(html).startsWith(before[0] ?? '?'))
    assert.ok(printed(html).endsWith(before[1] ?? '?'))
  })
}

test('no word of any fixture of the importer is lost or added', () => {
  const folder = 'tests/fixtures/import'
  const names = readdirSync(new URL(`../../${folder}`, import.meta.url), { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() &&
        existsSync(new URL(`../../${folder}/${entry.name}/tree.json`, import.meta.url)),
    )
    .map(({ name }) => name)
  assert.ok(names.length > 30)
  for (const name of names) {
    const tree = treeOf(read(`${folder}/${name}/input.txt`))
    assert.equal(sorted(printed(planHtml(tree).join(''))), sorted(ink(plainText(tree))), name)
  }
})

test('sections of the first level are headings of rank 3, below the heading of the whole text', () => {
  const html = planHtml(treeOf(read('content/plans/yanbian-14fyp/source.txt'))).join('')
  assert.match(html, /<h3 id="s1">一、/u)
  assert.match(html, /<h4 id="s2-1">（一）/u)
  assert.match(html, /<h[3-6] class="box-title">专栏 1 /u)
  assert.match(html, /<caption[^>]*>[^<]+<\/caption><thead><tr><th (?:data-added )?scope="col">/u)
  assert.match(html, /<th scope="row">/u)
})

test('markup, quotes and entities of a text come out as text, whatever part of the plan they stand in', () => {
  const hostile = '<img src=x onerror="alert(1)">&amp;\'"</p><script>alert(2)</script>'
  const source = [
    `关于印发某县残疾人保障和发展规划${hostile}的通知`,
    '某政发〔2022〕1号',
    `某县残疾人保障和发展规划${hostile}`,
    `一、发展${hostile}基础`,
    `残疾人有 5 人${hostile}。（牵头单位：区残联${hostile}）`,
    `专栏 1 主要${hostile}指标`,
    `1.参保率${hostile}（%） ＞90${hostile} 约束性`,
    `专栏 2 重点${hostile}项目`,
    `1.康复${hostile}项目 做${hostile}好。`,
    '二、保障',
    '要做好。',
  ].join('\n')
  const html = planHtml(treeOf(source)).join('')
  const known = new Set(
    'div p h3 h4 h5 h6 span small section ol ul li strong table caption thead tbody tr th td details summary'.split(
      ' ',
    ),
  )
  for (const [tag, name = ''] of html.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>/giu)) {
    assert.ok(known.has(name), tag)
    const bare = tag.replace(/\s(?:id|class|role|scope|data-[a-z-]+)(?:="[^"]*")?/gu, '')
    assert.equal(bare, tag.startsWith('</') ? `</${name}>` : `<${name}>`)
  }
  assert.equal(html.split('&lt;script&gt;').length > 5, true)
})
