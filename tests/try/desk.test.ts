import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { metaOf } from '../../src/import/meta.ts'
import { openDesk } from '../../src/try/desk.ts'
import type { Answer, Ask } from '../../src/try/talk.ts'

const bytes = new Uint8Array(
  readFileSync(new URL('../../content/plans/yanbian-14fyp/source.txt', import.meta.url)),
)
const page = 'https://example.org/try/'

type Desk = (ask: Ask) => Promise<Answer | null>

async function deskWithPlan(): Promise<Desk> {
  const desk = openDesk()
  const answer = await desk({ type: 'read', name: '延边.txt', bytes })
  assert.equal(answer?.type, 'read')
  return desk
}

async function packed(contact: string | null): Promise<Record<string, Uint8Array>> {
  const desk = await deskWithPlan()
  const answer = await desk({ type: 'pack', contact, page })
  assert.ok(answer?.type === 'packed')
  assert.equal(answer.name, '规划-延边州十四五.zip')
  return unzipSync(answer.zip)
}

const textOf = (entries: Record<string, Uint8Array>, name: string): string =>
  strFromU8(entries[name] ?? assert.fail(`no ${name}`))

test('The packet holds the text byte by byte, the draft, the messages and a note, and nothing else', async () => {
  const entries = await packed('a@example.org')
  assert.deepEqual(Object.keys(entries).sort(), [
    'messages.json',
    'messages.txt',
    'meta.yaml',
    'source.txt',
    '说明.txt',
  ])
  assert.deepEqual(entries['source.txt'], bytes)
})

test('The drafted meta.yaml is one that the importer takes, with the checksum of the text', async () => {
  const meta = metaOf(textOf(await packed(null), 'meta.yaml'), 'meta.yaml')
  assert.equal(meta.place.name, '延边朝鲜族自治州')
  assert.equal(meta.place.level, 'prefecture')
  assert.deepEqual(meta.period, { name: '十四五', from: 2021, to: 2025, outlook: 2035 })
  assert.deepEqual(meta.source, {
    file: '延边.txt',
    encoding: 'UTF-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    publisher: null,
    url: null,
    retrieved: null,
  })
})

test('The messages say line, words and the correction to paste, for people and for tools', async () => {
  const entries = await packed(null)
  const data = JSON.parse(textOf(entries, 'messages.json')) as Record<string, string>[]
  const boxEnd = data.find(({ place }) => place?.startsWith('637:1-'))
  assert.equal(boxEnd?.['file'], 'source.txt')
  assert.equal(boxEnd['rule'], 'box-end-guessed')
  assert.match(boxEnd['correction'] ?? '', /^- \{ rule: box-end-guessed, line: 637, expect: /u)
  assert.match(boxEnd['words'] ?? '', /专栏/u)
  const text = textOf(entries, 'messages.txt')
  assert.equal(text.split('\n\n').length, data.length)
  assert.match(text, /^第 637 行：“6\.提升残疾人公共文化服务。/mu)
})

test('The note says where to send the packet, or that no address is set', async () => {
  assert.match(textOf(await packed('a@example.org'), '说明.txt'), /寄到：a@example\.org/u)
  assert.match(textOf(await packed(null), '说明.txt'), /还没有写明收件的地址.*https:\/\/example\.org\/try\//u)
})

test('The search finds what stands in the text, and leads to it', async () => {
  const desk = await deskWithPlan()
  const answer = await desk({ type: 'find', turn: 3, typed: '辅助器具适配率' })
  assert.ok(answer?.type === 'found')
  assert.equal(answer.turn, 3)
  assert.equal(answer.said, `找到 ${answer.hitsHtml.length} 条结果`)
  assert.ok(answer.hitsHtml.length > 0)
  for (const hit of answer.hitsHtml) {
    assert.match(hit, /<a href="#[\w-]+">/u)
    assert.match(hit, /<mark>/u)
  }
})

test('What is typed into the search is never markup', async () => {
  const desk = openDesk()
  const text = '一、发展<b>基础\n残疾人的<b>生活更好了，制定本规划。\n二、要求\n做好。\n'
  await desk({ type: 'read', name: 'a.txt', bytes: new TextEncoder().encode(text) })
  const answer = await desk({ type: 'find', turn: 1, typed: '<b>生活' })
  assert.ok(answer?.type === 'found')
  assert.ok(answer.hitsHtml.length > 0)
  assert.doesNotMatch(answer.hitsHtml.join(''), /<b>/u)
})

test('A text that is no plan is refused, and nothing is left of the one before it', async () => {
  const desk = await deskWithPlan()
  const empty = await desk({ type: 'read', name: 'leer.txt', bytes: new Uint8Array() })
  assert.equal(empty?.type, 'refused')
  assert.equal(await desk({ type: 'find', turn: 1, typed: '康复' }), null)
  assert.equal(await desk({ type: 'pack', contact: null, page }), null)
})
