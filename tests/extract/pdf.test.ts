import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { extract } from '../../src/extract/extract.ts'
import type { Extracted } from '../../src/extract/extracted.ts'
import { ImportError } from '../../src/import/finding.ts'
import type { Page } from './pdf-of.ts'
import { gridLines, pdfOf } from './pdf-of.ts'

const read = (pages: Page[], trailer?: string, encoding?: string): Promise<Extracted> =>
  extract(pdfOf(pages, trailer, encoding), 'plan.pdf')
const rules = ({ warnings }: Extracted): string[] => warnings.map(({ rule }) => rule)
const picture = '100 0 0 100 72 72 cm /I Do'

test('A font that is named by a Chinese encoding and not in the file is read; pages are form feeds', async () => {
  const found = await read([
    {
      words: [
        [72, 700, '二、主要任务'],
        [72, 760, '一、发展基础'],
        [96, 730, '全市有残疾人１２万人，占95%。'],
      ],
    },
    { words: [[72, 760, '三、组织实施']] },
  ])
  assert.equal(found.text, '一、发展基础\n全市有残疾人１２万人，占95%。\n二、主要任务\n\f三、组织实施\n')
  assert.deepEqual([found.format, found.encoding, found.warnings], ['pdf', 'pdf', []])
})

test('Words on one base line are one line, with a space for a gap and none between characters', async () => {
  const words: [number, number, string][] = [
    [96, 730.4, '残疾人'],
    [72, 730, '全市'],
    [150, 730, '说明'],
    [174.5, 729.8, '文字'],
  ]
  assert.equal((await read([{ words }])).text, '全市残疾人 说明文字\n')
})

test('In a ruled table a row is a line, however its cells are broken and centred; spans leave empty cells', async () => {
  const xs = [72, 132, 332, 392, 452]
  const lines = gridLines(xs, [600, 640, 680, 720]).filter(
    ([x1, y1, x2, y2]) => !(y1 === 640 && y2 === 640 && x1 === 72 && x2 === 452),
  )
  const found = await read([
    {
      lines: [...lines, [132, 640, 452, 640]],
      words: [
        [90, 760, '主要指标'],
        ...([
          [90, 695, '类别'],
          [200, 695, '指标'],
          [340, 695, '2025年'],
          [400, 695, '属性'],
        ] as const),
        ...([
          [80, 645, '社会'],
          [80, 630, '保障'],
          [140, 665, '1.城乡残疾人基本养老保险'],
          [140, 650, '参保率（%）'],
          [345, 657, '＞90'],
          [400, 657, '预期性'],
        ] as const),
        ...([
          [140, 615, '2.康复服务覆盖率（%）'],
          [345, 615, '85'],
          [400, 615, '约束性'],
        ] as const),
        [90, 570, '二、主要任务'],
      ].map(([x, y, text]): [number, number, string] => [Number(x), Number(y), String(text)]),
    },
  ])
  assert.equal(
    found.text,
    '主要指标\n类别\t指标\t2025年\t属性\n社会保障\t1.城乡残疾人基本养老保险参保率（%）\t＞90\t预期性\n\t2.康复服务覆盖率（%）\t85\t约束性\n二、主要任务\n',
  )
})

test('A frame around a box is no table: its lines stand as they are, and so does a row over the whole width', async () => {
  const frame: Page = {
    lines: gridLines([72, 400], [600, 700]),
    words: [
      [80, 680, '专栏1 重点项目'],
      [80, 660, '1.生活补贴，按月发放，'],
      [80, 640, '不得拖欠。'],
    ],
  }
  assert.equal((await read([frame])).text, '专栏1 重点项目\n1.生活补贴，按月发放，\n不得拖欠。\n')
  const headed: Page = {
    lines: [...gridLines([72, 200, 400], [600, 650]), ...gridLines([72, 400], [650, 700])],
    words: [
      [80, 680, '表1'],
      [80, 660, '主要指标'],
      [80, 620, '指标'],
      [210, 620, '85'],
    ],
  }
  assert.equal((await read([headed])).text, '表1\n主要指标\n指标\t85\n')
})

test('Columns without rules are tabs where wide gaps stand below each other, and told', async () => {
  const found = await read([
    {
      words: [
        [72, 760, '一、甲'],
        [200, 760, '只此一处'],
        [72, 700, '指标'],
        [300, 700, '2025年'],
        [72, 680, '养老保险参保率'],
        [300, 680, '90'],
        [72, 660, '康复服务覆盖率'],
        [300, 660, '85'],
      ],
    },
  ])
  assert.equal(found.text, '一、甲 只此一处\n指标\t2025年\n养老保险参保率\t90\n康复服务覆盖率\t85\n')
  assert.deepEqual(rules(found), ['columns-without-rules'])
})

test('Words that are drawn twice to look bold are there once', async () => {
  const found = await read([
    {
      words: [
        [72, 760, '一、总则'],
        [72.3, 760, '一、总则'],
        [72, 700, '一、总则'],
      ],
    },
  ])
  assert.equal(found.text, '一、总则\n一、总则\n')
})

test('A page of pictures among others is told, and so is text that was recognised from a scan', async () => {
  const found = await read([
    { words: [[72, 760, '一、发展基础']] },
    { more: picture },
    { words: [[72, 760, '二、任务']], more: `BT 3 Tr ET ${picture}` },
  ])
  assert.deepEqual(rules(found), ['pdf-page-without-text', 'pdf-text-recognised'])
  assert.match(found.warnings[0]?.message ?? '', /only pictures: 2;/u)
})

test('Signs of which the font does not say what they are are told, with the first line', async () => {
  const more = 'BT /G 12 Tf 1 0 0 1 72 740 Tm <D2BBA1A2> Tj ET'
  const { warnings } = await read([{ words: [[72, 760, '一、发展基础']], more }])
  const odd = warnings.find(({ rule }) => rule === 'unknown-character')
  assert.equal(odd?.line, 2)
  assert.match(odd.message, /^Unexpected U\+D2BB/u)
})

test('A PDF that is cut off is told', async () => {
  const bytes = pdfOf([{ words: [[72, 760, '一、发展基础']] }])
  const found = await extract(bytes.subarray(0, bytes.length - 4), 'plan.pdf')
  assert.equal(found.text, '一、发展基础\n')
  assert.ok(rules(found).includes('file-truncated'))
})

const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<31> <31>]`

for (const [because, bytes, rule, words] of [
  ['a scan', pdfOf([{ more: picture }, { more: picture }]), 'pdf-without-text', /a scan/u],
  ['empty pages', pdfOf([{}]), 'pdf-without-text', /empty/u],
  [
    'a font that names no characters',
    pdfOf([{ words: [[72, 700, '甲乙']] }], '', 'Identity-X'),
    'pdf-',
    /Nothing was written/u,
  ],
  ['a password', pdfOf([{ words: [[72, 700, '甲乙']] }], locked), 'file-encrypted', /encrypted/u],
  [
    'bytes that are no PDF but call themselves one',
    new TextEncoder().encode('%PDF-1.4\n1 0 obj\n'),
    'pdf-broken',
    /broken/u,
  ],
] as const) {
  test(`A PDF is refused for ${because}`, async () => {
    await assert.rejects(extract(bytes, 'plan.pdf'), (error) => {
      assert.ok(error instanceof ImportError, String(error))
      assert.ok(error.rule.startsWith(rule), error.rule)
      assert.match(error.message, words)
      return true
    })
  })
}

for (const name of ['printed-by-chromium', 'printed-by-libreoffice']) {
  test(`${name}.pdf gives its lines and its tables`, async () => {
    const path = `tests/fixtures/extract/${name}.pdf`
    const { text } = await extract(new Uint8Array(readFileSync(path)), path)
    assert.equal(text, readFileSync(path.replace(/pdf$/u, 'txt'), 'utf8'))
  })
}
