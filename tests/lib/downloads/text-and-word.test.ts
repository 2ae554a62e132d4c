import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookText, textMarks } from '../../../src/lib/downloads/book-text.ts'
import type { Book } from '../../../src/lib/downloads/book.ts'
import { docxMarks } from '../../../src/lib/downloads/docx-document.ts'
import { docxFile } from '../../../src/lib/downloads/docx-file.ts'
import { ours, printed } from '../../../src/lib/downloads/flow.ts'
import { guideDownloads } from '../../../src/lib/downloads/guide-downloads.ts'
import { planBook } from '../../../src/lib/downloads/plan-book.ts'
import { planDownloads } from '../../../src/lib/downloads/plan-downloads.ts'
import { plans } from '../../../src/lib/plans.ts'
import { ink } from '../../../src/plan/text.ts'
import { planSource } from '../../site/plan-source.ts'
import { textsIn } from './epub-entries.ts'

const sorted = (text: string): string => [...ink(text)].sort().join('')
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The plan's words of a plain text: what follows 以下是原文, without what stands in ［］. */
const planWords = (text: string): string =>
  (text.split('［以下是原文］')[1] ?? '').replace(/［[^］]*］/gu, '')

/** The words of a Word document whose runs are not marked as ours. */
const unmarked = (xml: string): string =>
  [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gsu)]
    .filter(([, run = '']) => !/<w:rStyle w:val="(?:Ours|Hyperlink)"\/>/u.test(run))
    .map(([, run = '']) => /<w:t [^>]*>(.*?)<\/w:t>/su.exec(run)?.[1] ?? '')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

for (const plan of plans()) {
  const { id, record } = plan
  const files = planDownloads(plan)
  const bytesOf = (kind: string): Uint8Array =>
    files.find((file) => file.kind === kind)?.bytes ?? new Uint8Array()
  const text = decode(bytesOf('TXT'))
  const parts = textsIn(bytesOf('DOCX'))
  const document = parts.get('word/document.xml') ?? ''
  const source = planSource(id)
  const whole = sorted(source.outsideTables + source.insideTables)
  const { beforeTables } = source

  test(`The plain text of ${id} has a byte order mark, and CR LF at every line's end`, () => {
    assert.ok(text.startsWith('\uFEFF'))
    assert.ok(text.endsWith('\r\n'))
    assert.deepEqual(text.match(/[^\r]\n|\r[^\n]/gu), null)
  })

  test(`The plain text of ${id} has every character of its source, and no other`, () => {
    assert.equal(sorted(planWords(text)), whole)
    assert.ok(beforeTables.length > 200 && ink(planWords(text)).startsWith(beforeTables))
  })

  test(`The plain text of ${id} has each paragraph in one line, and each row with a tab between its cells`, () => {
    const lines = text.split('\r\n')
    const [paragraph] = record.paragraphs
    assert.ok(paragraph && lines.includes(paragraph.text))
    for (const { number, name } of record.indicators)
      assert.ok(
        lines.some((line) => ink(line).startsWith(ink(`${number ?? ''}${name}`)) && line.includes('\t')),
        name,
      )
    for (const box of record.boxes)
      assert.ok(
        lines.some(
          (line) =>
            /^［.+：到这里结束］$/u.test(line) && line.includes(box.number ?? '') && line.includes(box.title),
        ),
        box.id,
      )
  })

  test(`The plain text of ${id} says first what it is, its 文号, and that its period is over`, () => {
    const front = text.split('［以下是原文］')[0] ?? ''
    assert.ok(front.startsWith(`\uFEFF${record.title}\r\n`))
    for (const said of [
      record.documentNumber ?? '',
      '已经结束',
      '一个字也没有改',
      '方括号［］里的话是我们加的',
    ])
      assert.ok(front.includes(said), said)
  })

  test(`The Word file of ${id} has every character of its source that is not marked as ours, and no other`, () => {
    assert.equal(sorted(unmarked(document)), whole)
    assert.ok(beforeTables.length > 200 && ink(unmarked(document)).startsWith(beforeTables))
  })

  test(`The Word file of ${id} has every heading of the plan as a heading of its level`, () => {
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/><\/w:pPr>(.*?)<\/w:p>/gsu)].map(
      ([, level, runs = '']) => `${level ?? ''} ${ink(unmarked(runs))}`,
    )
    for (const { level, number, text: words } of record.outline) {
      const wanted = `${String(level)} ${ink(`${number ?? ''}${words}`)}`
      assert.ok(
        headings.some((heading) => heading === wanted || heading === `${wanted}。`),
        wanted,
      )
    }
    for (const { title } of record.boxes)
      assert.ok(
        headings.some((heading) => heading.includes(ink(title))),
        title,
      )
  })

  test(`The tables of the Word file of ${id} repeat their heads, and no row is torn`, () => {
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []
    assert.ok(tables.length > 0)
    for (const table of tables) {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
      assert.deepEqual(
        rows.map((row) => row.includes('<w:tblHeader/>')),
        rows.map((_, at) => at === 0),
      )
      assert.ok(rows.every((row) => row.includes('<w:cantSplit/>')))
      assert.equal(new Set(rows.map((row) => row.split('<w:tc>').length)).size, 1)
    }
  })

  test(`The Word file of ${id} has Chinese as its language and the plan's title as its title`, () => {
    assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>/u)
    assert.ok((parts.get('docProps/core.xml') ?? '').includes(`<dc:title>${record.title}</dc:title>`))
  })

  test(`Every link of the Word file of ${id} has its address`, () => {
    const relations = parts.get('word/_rels/document.xml.rels') ?? ''
    const used = [...document.matchAll(/r:id="([^"]+)"/gu)].map(([, name = '']) => name)
    assert.ok(used.length > 1)
    for (const name of used) assert.ok(relations.includes(`Id="${name}"`), name)
  })

  test(`Plain text and Word file of ${id} are the same bytes again`, () => {
    assert.equal(bookText(planBook(plan, textMarks)), text)
    assert.ok(Buffer.from(docxFile(planBook(plan, docxMarks))).equals(bytesOf('DOCX')))
  })

  test(`${id} prints no ［］, which mark our words in its plain text`, () => {
    assert.ok(!/[［］]/u.test(source.outsideTables + source.insideTables))
  })
}

const book = (text: string): Book => ({
  ...planBook(plans()[0] ?? assert.fail('no plan'), ''),
  chapters: [
    {
      id: 'front',
      plan: null,
      blocks: [{ type: 'heading', id: 'front-title', level: 1, pieces: [ours('题')] }],
    },
    {
      id: 's1',
      plan: 'p',
      blocks: [
        { type: 'heading', id: 's1', level: 1, pieces: [printed('一、甲')] },
        { type: 'paragraph', pieces: [printed(text), ours('我们的话')] },
      ],
    },
  ],
})

test('Signs that XML needs come through', () => {
  const text = '<甲> & "乙"'
  assert.equal(unmarked(textsIn(docxFile(book(text))).get('word/document.xml') ?? ''), `一、甲${text}`)
  assert.equal(ink(planWords(bookText(book(text)))), ink(`一、甲${text}`))
})

test('The plain text of the guides marks no word as ours, since all but the quotations are', () => {
  const text = decode(guideDownloads().find(({ kind }) => kind === 'TXT')?.bytes ?? new Uint8Array())
  assert.ok(text.startsWith('\uFEFF'))
  assert.ok(!/[［］]/u.test(text))
  assert.match(text, /规划里写的：.*\r\n“.*”\r\n（.*）/u)
})
