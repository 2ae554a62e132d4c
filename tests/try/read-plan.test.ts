import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findingWords } from '../../src/lib/finding-words.ts'
import { plans } from '../../src/lib/plans.ts'
import { readPlan } from '../../src/try/read-plan.ts'
import type { ReadPlan } from '../../src/try/read-plan.ts'
import { toGb18030 } from '../import/gb18030.ts'

const bytesOf = (id: string): Uint8Array =>
  readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url))
const read = (id: string): ReadPlan => readPlan({ name: 'source.txt', bytes: bytesOf(id) })
const yanbian = read('yanbian-14fyp')
const record = plans().find(({ id }) => id === 'yanbian-14fyp')?.record

test('The head of the plan is read from its notice', () => {
  const { reading } = yanbian
  assert.equal(reading.title, '延边朝鲜族自治州“十四五”残疾人保障和发展规划')
  assert.equal(reading.derived, false)
  assert.deepEqual(reading.facts, [
    ['文号', '延州政发〔2022〕8 号'],
    ['发文机关', '延边州人民政府'],
    ['日期', '2022 年 6 月 16 日'],
    ['地方（从标题看）', '延边朝鲜族自治州'],
    ['规划期（从标题看）', '十四五（2021至2025年）'],
    ['文件和编码', 'source.txt，UTF-8'],
  ])
})

test('The counts are those of the open data', () => {
  assert.ok(record)
  const { reading } = yanbian
  assert.equal(reading.counts[0], `${record.outline.length} 个标题`)
  assert.ok(reading.counts.includes(`${record.boxes.length} 个专栏`))
  assert.ok(reading.counts.includes(`${record.indicators.length} 项指标`))
  assert.equal(reading.figuresHtml.length, record.commitments.length)
  const links = reading.contentsHtml.match(/<a href="#/gu) ?? []
  assert.equal(links.length, record.outline.length)
})

test('The bodies named in notes are counted once each', () => {
  const { reading } = read('jincheng-chengqu-14fyp')
  const names = plans()
    .find(({ id }) => id === 'jincheng-chengqu-14fyp')
    ?.record.responsibilities.flatMap(({ bodies }) => bodies.map(({ name }) => name))
  assert.ok(reading.counts.includes(`${new Set(names).size} 个单位（写在牵头、参与、责任单位的标注里）`))
  assert.equal(reading.derived, true)
})

test('Each finding has its line, what was taken and what else it could be, and leads to its passage', () => {
  const { messages, reading } = yanbian
  const at = messages.findIndex(({ line }) => line === 637)
  assert.deepEqual(
    { ...messages[at], raw: '' },
    {
      line: 637,
      printed: '6.提升残疾人公共文化服务。全面促进城乡残疾人文化服务均等化。鼓励残疾人参加“书…',
      ...findingWords({ rule: 'box-end-guessed', took: 'body' }),
      raw: '',
    },
  )
  assert.match(messages[at]?.raw ?? '', /^source\.txt:637:1-637:\d+ warning .+ box-end-guessed$/u)
  assert.match(reading.findingsHtml[at] ?? '', /href="#s3-3-6"[^>]*>第 637 行</u)
})

test('Every link of the contents, the findings and the figures leads into the text', () => {
  const { textHtml, contentsHtml, findingsHtml, figuresHtml } = yanbian.reading
  const ids = new Set([...textHtml.join('').matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id))
  const links = [contentsHtml, ...findingsHtml, ...figuresHtml].join('').matchAll(/href="#([^"]*)"/gu)
  const targets = [...links].map(([, target]) => target)
  assert.ok(targets.length > 100)
  assert.deepEqual(
    targets.filter((target) => !ids.has(target)),
    [],
  )
})

test('A text in GB18030 or UTF-16 is read as the same plan, and its encoding is named', () => {
  const text =
    '某县“十四五”残疾人保障和发展规划\n一、发展基础\n残疾人有5万人，生活更好了。\n二、总体要求\n要做得更好，落实本规划。\n'
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  const plain = readPlan({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  for (const [encoding, bytes] of [
    ['GB18030', toGb18030(text)],
    ['UTF-16LE', utf16],
  ] as const) {
    const { reading } = readPlan({ name: 'a.txt', bytes })
    assert.deepEqual(reading.textHtml, plain.reading.textHtml)
    assert.deepEqual(reading.facts.at(-1), ['文件和编码', `a.txt，${encoding}`])
  }
})

test('What the text does not say is not made up', () => {
  const text = '一、发展基础\n残疾人的生活更好了。\n二、总体要求\n要做得更好，落实本规划。\n'
  const { reading } = readPlan({ name: 'a.txt', bytes: new TextEncoder().encode(text) })
  assert.equal(reading.title, '没有找到标题')
  assert.deepEqual(
    reading.facts.slice(0, 5).map(([, value]) => value),
    ['没有找到', '没有找到', '没有找到', '看不出', '看不出'],
  )
})
