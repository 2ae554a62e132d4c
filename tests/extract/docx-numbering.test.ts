import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counterText } from '../../src/extract/counter-text.ts'
import { extract } from '../../src/extract/extract.ts'
import { docxOf, numbered, paragraph } from './docx-of.ts'

interface Level {
  format: string
  text: string
  more?: string
}

/** An abstract list with these levels. */
function abstract(id: number, levels: Level[], more = ''): string {
  const parts = levels.map(
    ({ format, text, more: rest = '' }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${more}${parts.join('')}</w:abstractNum>`
}

const num = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`

const usual: Level[] = [
  { format: 'chineseCountingThousand', text: '%1、', more: '<w:suff w:val="nothing"/>' },
  { format: 'japaneseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimalEnclosedCircle', text: '%4' },
]

async function linesOf(body: string, numbering: string, styles?: string): Promise<string[]> {
  const parts = { numbering, ...(styles === undefined ? {} : { styles }) }
  const { text } = await extract(docxOf(body, parts), 'plan.docx')
  return text.trimEnd().split('\n')
}

test('Numbers that Word counts stand before their paragraphs, and deeper levels begin again', async () => {
  const body = [
    paragraph('发展基础', numbered(1)),
    paragraph('主要任务', numbered(1)),
    paragraph('社会保障', numbered(1, 1)),
    paragraph('生活补贴。', numbered(1, 2)),
    paragraph('护理补贴。', numbered(1, 2)),
    paragraph('康复服务', numbered(1, 1)),
    paragraph('儿童康复。', numbered(1, 2)),
    paragraph('手术', numbered(1, 3)),
    paragraph('没有编号的一段。'),
    paragraph('组织实施', numbered(1)),
    paragraph('组织领导', numbered(1, 1)),
  ].join('')
  assert.deepEqual(await linesOf(body, abstract(0, usual) + num(1, 0)), [
    '一、发展基础',
    '二、主要任务',
    '（一）社会保障',
    '1.生活补贴。',
    '2.护理补贴。',
    '（二）康复服务',
    '1.儿童康复。',
    '① 手术',
    '没有编号的一段。',
    '三、组织实施',
    '（一）组织领导',
  ])
})

test('A number comes from the style of a paragraph, from the style it is based on, and the paragraph can refuse it', async () => {
  const styles = [
    `<w:style w:type="paragraph" w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Section"><w:basedOn w:val="Chapter"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`,
  ].join('')
  const levels = [
    { format: 'chineseCounting', text: '第%1章' },
    { format: 'chineseCounting', text: '第%2节' },
  ]
  const style = (name: string, more = ''): string => `<w:pStyle w:val="${name}"/>${more}`
  const body = [
    paragraph('总体要求', style('Chapter')),
    paragraph('指导思想', style('Section')),
    paragraph('基本原则', style('Section')),
    paragraph('前言', style('Chapter', numbered(0))),
    paragraph('重点任务', style('Chapter')),
  ].join('')
  assert.deepEqual(await linesOf(body, abstract(0, levels) + num(1, 0), styles), [
    '第一章 总体要求',
    '第一节 指导思想',
    '第二节 基本原则',
    '前言',
    '第二章 重点任务',
  ])
})

test('A list that is told to begin again does so once, and two lists of one kind go on counting together', async () => {
  const levels = [{ format: 'decimal', text: '%1.' }]
  const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
  const numbering = abstract(0, levels) + num(1, 0) + num(2, 0) + num(3, 0, again)
  const body = [1, 1, 2, 3, 3].map((id) => paragraph('项目。', numbered(id))).join('')
  assert.deepEqual(await linesOf(body, numbering), [
    '1.项目。',
    '2.项目。',
    '3.项目。',
    '1.项目。',
    '2.项目。',
  ])
})

test('A number of several levels, one of them in Chinese, is written in decimals where the list asks for it', async () => {
  const levels = [
    { format: 'chineseCounting', text: '%1、' },
    { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
  ]
  const body = paragraph('甲', numbered(1)) + paragraph('乙', numbered(1)) + paragraph('丙', numbered(1, 1))
  assert.deepEqual(await linesOf(body, abstract(0, levels) + num(1, 0)), ['一、甲', '二、乙', '2.1 丙'])
})

test('Computed numbers are told, and a format that nobody knows here is told with what was taken', async () => {
  const levels = [{ format: 'hebrew1', text: '%1.' }]
  const bytes = docxOf(paragraph('项目。', numbered(1)), { numbering: abstract(0, levels) + num(1, 0) })
  const { text, warnings } = await extract(bytes, 'plan.docx')
  assert.equal(text, '1.项目。\n')
  assert.deepEqual(
    warnings.map(({ rule, severity }) => [rule, severity]),
    [
      ['numbering-computed', 'warning'],
      ['numbering-unknown', 'warning'],
    ],
  )
  assert.match(warnings[0]?.message ?? '', /Computed 1 numbers .+“1\.项目。”/u)
})

test('A bullet of a symbol font is no text', async () => {
  const levels = [{ format: 'bullet', text: '\uf06c' }]
  assert.deepEqual(await linesOf(paragraph('项目。', numbered(1)), abstract(0, levels) + num(1, 0)), [
    '项目。',
  ])
})

for (const [format, count, written] of [
  ['chineseCounting', 10, '十'],
  ['chineseCounting', 12, '十二'],
  ['chineseCountingThousand', 20, '二十'],
  ['chineseCountingThousand', 105, '一百零五'],
  ['japaneseCounting', 21, '二十一'],
  ['chineseLegalSimplified', 12, '壹拾贰'],
  ['ideographDigital', 10, '一〇'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 3, '03'],
  ['decimalEnclosedCircle', 20, '⑳'],
  ['decimalEnclosedCircle', 21, '㉑'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 3, '⒊'],
  ['ideographTraditional', 3, '丙'],
  ['lowerLetter', 27, 'aa'],
  ['upperRoman', 14, 'XIV'],
] as const) {
  test(`${count} in ${format} is ${written}`, () => {
    assert.equal(counterText(count, format), written)
  })
}
