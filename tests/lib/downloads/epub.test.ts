import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strToU8 } from 'fflate'
import { epubFile, epubMarks } from '../../../src/lib/downloads/epub-file.ts'
import { guideDownloads } from '../../../src/lib/downloads/guide-downloads.ts'
import { planBook } from '../../../src/lib/downloads/plan-book.ts'
import { planDownloads } from '../../../src/lib/downloads/plan-downloads.ts'
import { zipOfDate } from '../../../src/lib/downloads/zip-of-date.ts'
import { guides } from '../../../src/lib/guides.ts'
import { plans } from '../../../src/lib/plans.ts'
import { site } from '../../../src/lib/site.ts'
import { ink } from '../../../src/plan/text.ts'
import { planSource } from '../../site/plan-source.ts'
import { bookWords } from './book-words.ts'
import { deadTargets } from './dead-targets.ts'
import { firstEntry, textsIn } from './epub-entries.ts'
import { misnested } from './misnested.ts'

const sorted = (text: string): string => [...text].sort().join('')
const epubOf = (files: { kind: string; bytes: Uint8Array }[]): Uint8Array =>
  files.find(({ kind }) => kind === 'EPUB')?.bytes ?? new Uint8Array()
const books = [
  ...plans().map((plan) => ({ id: plan.id, bytes: epubOf(planDownloads(plan)) })),
  { id: 'guides', bytes: epubOf(guideDownloads()) },
]

/** The chapters in reading order, the contents left out. */
function chaptersOf(texts: Map<string, string>): string[] {
  const spine = [...(texts.get('EPUB/package.opf') ?? '').matchAll(/<itemref idref="([^"]+)"/gu)]
  const names = spine.map(([, id = '']) => id).filter((id) => id !== 'nav')
  return names.map((id) => texts.get(`EPUB/${id}.xhtml`) ?? '')
}

const problemsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await EpubCheck.validate(bytes)).messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ severity, id, message }) => `${severity} ${id}: ${message}`)

/** The same book with its texts changed. */
function changed(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const texts = textsIn(bytes)
  const before = texts.get(path) ?? ''
  assert.notEqual(change(before), before, `${path} is not changed`)
  texts.set(path, change(before))
  const entries = [...texts].map(([name, text]) => [
    name,
    name === 'mimetype' ? [strToU8(text), { level: 0 }] : strToU8(text),
  ])
  return zipOfDate(Object.fromEntries(entries) as Parameters<typeof zipOfDate>[0], site.today)
}

for (const { id, bytes } of books) {
  const texts = textsIn(bytes)

  test(`The EPUB of ${id} begins with its type, stored as it is`, () => {
    assert.deepEqual(firstEntry(bytes), { name: 'mimetype', stored: true, extra: 0 })
    assert.equal(texts.get('mimetype'), 'application/epub+zip')
  })

  test(`EPUBCheck finds nothing in the EPUB of ${id}`, async () => {
    assert.deepEqual(await problemsOf(bytes), [])
  })

  test(`Every element in the EPUB of ${id} stands where it may`, () => {
    const pages = [...texts].filter(([path]) => path.endsWith('.xhtml'))
    assert.deepEqual(
      pages.flatMap(([, text]) => misnested(text)),
      [],
    )
  })

  test(`Every link within the EPUB of ${id} leads to an id that is there, once`, () => {
    assert.deepEqual(deadTargets(texts), [])
  })

  test(`The EPUB of ${id} names every chapter in its contents`, () => {
    const nav = texts.get('EPUB/nav.xhtml') ?? ''
    const chapters = [...texts.keys()].filter(
      (path) => path.endsWith('.xhtml') && !path.endsWith('/nav.xhtml'),
    )
    assert.ok(chapters.length > 1)
    for (const path of chapters) assert.ok(nav.includes(`href="${path.slice('EPUB/'.length)}#`), path)
  })

  test(`No two chapters of the EPUB of ${id} have the same name in its contents`, () => {
    const entries = (texts.get('EPUB/nav.xhtml') ?? '').matchAll(/<a href="([^"#]+)#[^"]*">(.*?)<\/a>/gsu)
    const names = new Map<string, string>()
    for (const [, file = '', name = ''] of entries)
      if (!names.has(file)) names.set(file, name.replace(/<[^>]*>/gu, ''))
    assert.ok(names.size > 1)
    assert.equal(new Set(names.values()).size, names.size)
  })

  test(`The EPUB of ${id} says what its accessibility is like, and claims no conformance`, () => {
    const opf = texts.get('EPUB/package.opf') ?? ''
    for (const said of [
      '<dc:language>zh-CN</dc:language>',
      '<meta property="schema:accessMode">textual</meta>',
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
      '<meta property="schema:accessibilityFeature">readingOrder</meta>',
      '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
      '<meta property="schema:accessibilityHazard">none</meta>',
      '<meta property="schema:accessibilitySummary">全书是',
    ])
      assert.ok(opf.includes(said), said)
    assert.ok(!/conformsTo|certifiedBy/u.test(opf))
  })

  test(`Headings of the EPUB of ${id} leave no level out, and each chapter begins with the first`, () => {
    for (const chapter of chaptersOf(texts)) {
      const levels = [...chapter.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level))
      assert.equal(levels[0], 1)
      assert.deepEqual(
        levels.filter((level, at) => at > 0 && (level === 1 || level > (levels[at - 1] ?? 0) + 1)),
        [],
      )
    }
  })
}

for (const plan of plans()) {
  const bytes = epubOf(planDownloads(plan))
  const chapters = chaptersOf(textsIn(bytes))

  test(`The EPUB of ${plan.id} has every character of its source in its order, and no other`, () => {
    const source = planSource(plan.id)
    const words = bookWords(chapters)
    assert.ok(source.outsideTables.length > 1000)
    assert.equal(words.outsideTables, source.outsideTables)
    assert.equal(sorted(words.insideTables), sorted(source.insideTables))
  })

  test(`The first page of the EPUB of ${plan.id} says what it is and that its period is over`, () => {
    const [front = ''] = chapters
    for (const said of [
      plan.record.title,
      plan.record.documentNumber ?? '',
      `规划期是${String(plan.record.period.from)}年至${String(plan.record.period.to)}年，已经结束。`,
      '一个字也没有改',
      `${site.url}/plans/${plan.id}/`,
    ])
      assert.ok(front.includes(said), said)
  })

  test(`The tables of the EPUB of ${plan.id} have captions, heads of columns and of rows, and words beside signs`, () => {
    const tables = chapters.join('').match(/<table>.*?<\/table>/gsu) ?? []
    assert.ok(tables.length > 0)
    for (const table of tables) {
      assert.match(table, /^<table>\s*<caption>.+?<\/caption>\s*<thead>/su)
      const rows = table.match(/<tr id=.*?<\/tr>/gsu) ?? []
      assert.ok(rows.length > 0 && rows.every((row) => /^<tr id="[^"]+"><th scope="row">/u.test(row)))
      assert.ok(!/[≥＞≤＜]\d+<\/td>/u.test(table))
    }
    assert.match(tables.join(''), /[＞≥]\d+<span data-added="">（(?:大于|不低于)\d+%）<\/span>/u)
  })
}

test('The EPUB of the guides has every sentence of every guide, each with the mark of its kind', () => {
  const text = ink(
    chaptersOf(textsIn(epubOf(guideDownloads())))
      .join('')
      .replace(/<[^>]*>/gu, ''),
  )
  assert.ok(guides().length > 0)
  for (const { title, easy, about, plans: answers } of guides()) {
    assert.ok(text.includes(ink(title)), title)
    const all = [
      ...easy,
      ...about,
      ...answers.flatMap(({ parts, prepare, ask }) => [
        ...parts.flatMap(({ statements }) => statements),
        ...prepare,
        ...ask,
      ]),
    ]
    const marks = { says: '规划里写的：', absent: '该规划未写明：', ours: '我们的说明：' }
    for (const { kind, text: said } of all) assert.ok(text.includes(ink(marks[kind] + said)), said)
    for (const statement of all)
      if (statement.kind === 'says')
        for (const { quote } of statement.sources)
          assert.ok(text.includes(ink(quote)) || /[—≥＞-]/u.test(quote), quote)
  }
})

test('An EPUB is the same bytes again', () => {
  for (const plan of plans())
    assert.ok(Buffer.from(epubFile(planBook(plan, epubMarks))).equals(epubOf(planDownloads(plan))))
})

const [first] = books
const sample = first?.bytes ?? new Uint8Array()

test('A tag that is not closed is seen', async () => {
  const broken = changed(sample, 'EPUB/s1.xhtml', (text) => text.replace('</p>', ''))
  assert.notDeepEqual(await problemsOf(broken), [])
})

test('An element where it may not stand is seen', () => {
  const chapter = textsIn(sample).get('EPUB/s1.xhtml') ?? ''
  assert.deepEqual(misnested(chapter.replace('<p ', '<p><ul><li>一</li></ul></p><p ')), ['ul in p'])
  assert.deepEqual(misnested('<div><p>一</div>'), ['/div in p'])
  assert.deepEqual(misnested('<ul><p>一</p></ul><table><tr></tr></table>'), ['p in ul', 'tr in table'])
})

test('An entry of the contents that leads nowhere is seen', async () => {
  const broken = changed(sample, 'EPUB/nav.xhtml', (text) => text.replace('s1.xhtml#s1"', 's1.xhtml#s0"'))
  assert.deepEqual(deadTargets(textsIn(broken)), ['EPUB/nav.xhtml: s1.xhtml#s0'])
  assert.notDeepEqual(await problemsOf(broken), [])
})

test('A chapter that is missing is seen', async () => {
  const broken = changed(sample, 'EPUB/package.opf', (text) =>
    text.replace('href="s1.xhtml"', 'href="s0.xhtml"'),
  )
  assert.notDeepEqual(await problemsOf(broken), [])
})

test('A character that is lost or put in is seen', () => {
  const chapter =
    '<body><p>前</p><div data-plan="p"><p>残疾<small data-added="">（读法）</small>人</p><table><tr><td>9</td></tr></table></div></body>'
  assert.deepEqual(bookWords([chapter]), { outsideTables: '残疾人', insideTables: '9' })
})
