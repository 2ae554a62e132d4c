import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/extract/extract.ts'
import type { Extracted } from '../../src/extract/extracted.ts'
import { docxOf, paragraph, table } from './docx-of.ts'

const read = (body: string, parts?: Record<string, string>): Promise<Extracted> =>
  extract(docxOf(body, parts), 'plan.docx')
const run = (content: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
const words = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`)

test('Paragraphs are lines; runs, tabs, soft breaks and page breaks stand where they are', async () => {
  const body = [
    paragraph('一、发展基础'),
    `<w:p>${words('全市有')}${words('残疾人 ')}${words('12.3 万人')}${run('<w:br/>')}${words('名称')}${run('<w:tab/>')}${words('说明')}</w:p>`,
    '<w:p/>',
    `<w:p>${run('<w:br w:type="page"/>')}${words('二、主要任务')}</w:p>`,
    paragraph('三、组织实施', '<w:pageBreakBefore/>'),
    paragraph('&lt;附件&gt; &amp; “其他”'),
  ].join('')
  const { text, format, encoding, warnings } = await read(body)
  assert.equal(
    text,
    '一、发展基础\n全市有残疾人 12.3 万人\n名称\t说明\n\n\f二、主要任务\n\f三、组织实施\n<附件> & “其他”\n',
  )
  assert.deepEqual([format, encoding, warnings], ['docx', 'docx', []])
})

test('A row is a line with tabs; what spans columns or rows leaves empty cells', async () => {
  const restart = '<w:vMerge w:val="restart"/>'
  const rows = table([
    ['类别', ['<w:gridSpan w:val="2"/>', paragraph('指标')], '2025年'],
    [
      [restart, paragraph('收入') + paragraph('和保障')],
      '1.养老保险',
      ['', `<w:p>${words('参保率')}${run('<w:br/>')}${words('（%）')}</w:p>`],
      '＞90',
    ],
    [['<w:vMerge/>', '<w:p/>'], '2.人均收入', '', '与地区生产总值增长基本同步'],
  ])
  assert.equal(
    (await read(rows)).text,
    '类别\t指标\t\t2025年\n收入和保障\t1.养老保险\t参保率（%）\t＞90\n\t2.人均收入\t\t与地区生产总值增长基本同步\n',
  )
})

test('A framed box, a table of one cell, keeps its paragraphs as lines, and a table in it its rows', async () => {
  const inner =
    paragraph('专栏1 重点项目') +
    paragraph('1.生活补贴。') +
    table([['指标', '85']]) +
    paragraph('2.护理补贴。')
  assert.equal(
    (await read(table([[['', inner]]]))).text,
    '专栏1 重点项目\n1.生活补贴。\n指标\t85\n2.护理补贴。\n',
  )
})

test('A text box stands below its paragraph, once, although the file holds it twice', async () => {
  const box = `<w:txbxContent>${paragraph('专栏2 就业项目')}${paragraph('1.培训。')}</w:txbxContent>`
  const twice = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const { text } = await read(`<w:p>${words('正文一段。')}${run(twice)}</w:p>${paragraph('下一段。')}`)
  assert.equal(text, '正文一段。\n专栏2 就业项目\n1.培训。\n下一段。\n')
})

test('Revisions are read as accepted: what was inserted stays, what was deleted goes and is told', async () => {
  const body = [
    `<w:p>${words('补贴')}<w:del w:id="1">${run('<w:delText>不低于80元</w:delText>')}</w:del><w:ins w:id="2">${words('不低于100元')}</w:ins>。</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${words('这一段')}</w:p>`,
    paragraph('接着写。'),
  ].join('')
  const { text, warnings } = await read(body)
  assert.equal(text, '补贴不低于100元\n这一段接着写。\n')
  assert.deepEqual(
    warnings.map(({ rule }) => rule),
    ['revision-left-out'],
  )
  assert.match(warnings[0]?.message ?? '', /“不低于80元” \(6 characters\)/u)
})

test('A deleted row, hidden text, comments and a header are left out and told; pictures are counted', async () => {
  const body = [
    '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:del w:id="2"><w:r><w:delText>旧行</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>',
    `<w:p>${words('正文。')}${run('<w:t>看不见</w:t>', '<w:vanish/>')}${run('<w:t>看得见</w:t>', '<w:vanish w:val="0"/>')}${run('<w:drawing><pic:pic xmlns:pic="p"/></w:drawing>')}</w:p>`,
  ].join('')
  const { text, warnings } = await read(body, {
    header1: paragraph('某某市人民政府文件'),
    comments: '<w:comment w:id="1"/>',
  })
  assert.equal(text, '正文。看得见\n')
  assert.deepEqual(
    warnings.map(({ rule, message }) => [rule, message]),
    [
      ['docx-part-left-out', 'Left out a deleted table row: “旧行” (2 characters)'],
      ['hidden-text-left-out', 'Left out hidden text: “看不见” (3 characters)'],
      ['picture-left-out', 'Left out 1 pictures; look whether one of them shows text or a table'],
      ['docx-part-left-out', 'Left out a header or footer: “某某市人民政府文件” (9 characters)'],
      ['docx-part-left-out', 'Left out 1 comments'],
    ],
  )
})

test('Footnotes stand at the end, each with a message that names its line', async () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('指持证残疾人。')}</w:footnote>`
  const { text, warnings } = await read(
    `<w:p>${words('全市残疾人')}${run('<w:footnoteReference w:id="2"/>')}${words('12.3万。')}</w:p>`,
    {
      footnotes,
    },
  )
  assert.equal(text, '全市残疾人12.3万。\n指持证残疾人。\n')
  assert.deepEqual([warnings[0]?.rule, warnings[0]?.line], ['footnote-moved', 2])
})

test('Content controls, links, fields and insertions around paragraphs lose nothing; the code of a field is no text', async () => {
  const body = [
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('在控件里。')}</w:sdtContent></w:sdt>`,
    `<w:p><w:hyperlink r:id="l">${words('链接')}</w:hyperlink><w:fldSimple w:instr="DATE">${words('2022年')}</w:fldSimple>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>PAGE</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${words('7')}</w:p>`,
    `<w:ins w:id="1">${paragraph('插入的一段。')}</w:ins>`,
  ].join('')
  assert.equal((await read(body)).text, '在控件里。\n链接2022年7\n插入的一段。\n')
})

test('A document whose namespaces have other prefixes is read all the same', async () => {
  const { strToU8, zipSync } = await import('fflate')
  const xml =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>一、总则</x:t></x:r></x:p></x:body></x:document>'
  const bytes = zipSync({ 'word/document.xml': strToU8(xml) })
  assert.equal((await extract(bytes, 'plan.docx')).text, '一、总则\n')
})
