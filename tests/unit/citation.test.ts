import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citation } from '../../src/components/site/citation.ts'
import { textFragment } from '../../src/components/site/text-fragment.ts'
import { gbtReference } from '../../src/lib/gbt-reference.ts'
import { plans } from '../../src/lib/plans.ts'
import { risOf } from '../../src/lib/ris.ts'

const records = new Map(plans().map(({ id, record }) => [id, record]))
const yanbian = records.get('yanbian-14fyp')
const jincheng = records.get('jincheng-chengqu-14fyp')
assert.ok(yanbian && jincheng)

// Written by hand after the standard's own example of a government's document on the net:
// 北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知：京政办发［2005］37号［A/OL］. （2005-07-12）［2011-07-12］.
const references = [
  [
    yanbian,
    '延边州人民政府. 延边朝鲜族自治州“十四五”残疾人保障和发展规划：延州政发〔2022〕8号[A/OL]. (2022-06-16)',
  ],
  [
    jincheng,
    '晋城市城区人民政府. 晋城市城区“十四五”残疾人保障和发展规划：城政发〔2023〕6号[A/OL]. (2023-07-27)',
  ],
] as const

for (const [record, reference] of references)
  test(`The reference of ${record.id} is as GB/T 7714 lists a document of a government on the net`, () => {
    assert.equal(gbtReference(record), reference)
  })

test('A reference leaves out what a plan does not have', () => {
  assert.equal(
    gbtReference({ ...yanbian, documentNumber: null, issuingAuthority: null, dateIssued: null }),
    '延边朝鲜族自治州“十四五”残疾人保障和发展规划[A/OL]. ',
  )
})

const cited = {
  quote: '为0—6岁残疾儿童提供康复服务。',
  place: '三、重点任务 › （三） › 1.',
  source: references[0][1],
  date: '2026-11-25',
  address: 'https://guihua-yidu.example/plans/yanbian-14fyp/text/#s3-3-1-p1-s2',
}

test('A citation has the words and their place, and below them the document, both dates and the address', () => {
  assert.equal(
    citation(cited),
    '“为0—6岁残疾儿童提供康复服务。”（三、重点任务 › （三） › 1.）\n延边州人民政府. 延边朝鲜族自治州“十四五”残疾人保障和发展规划：延州政发〔2022〕8号[A/OL]. (2022-06-16)[2026-11-25]. https://guihua-yidu.example/plans/yanbian-14fyp/text/#s3-3-1-p1-s2.',
  )
})

test('A citation from before the first section has no empty brackets', () => {
  assert.match(citation({ ...cited, place: '' }), /服务。”\n延边州/u)
})

/** Reads RIS as its description says: two signs, two spaces, a dash, a space. */
function fieldsOf(ris: string): [string, string][] {
  assert.doesNotMatch(ris.replaceAll('\r\n', ''), /[\r\n]/u)
  return ris
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? []
      assert.ok(tag, line)
      return [tag, value]
    })
}

test('A RIS file read back says what the plan is, and ends as the format asks', () => {
  const ris = risOf(jincheng, 'https://guihua-yidu.example/plans/jincheng-chengqu-14fyp/')
  assert.deepEqual(fieldsOf(ris), [
    ['TY', 'GOVDOC'],
    ['AU', '晋城市城区人民政府'],
    ['TI', '晋城市城区“十四五”残疾人保障和发展规划'],
    ['M1', '城政发〔2023〕6号'],
    ['PY', '2023'],
    ['DA', '2023/07/27'],
    ['CY', '晋城市城区'],
    ['PB', '晋城市城区人民政府'],
    ['LA', 'zh-CN'],
    ['UR', 'https://guihua-yidu.example/plans/jincheng-chengqu-14fyp/'],
    ['N1', '发文字号：城政发〔2023〕6号。网址是规划易读的网页，不是发文机关的网站。'],
    ['ER', ''],
  ])
})

test('A RIS file has no empty fields where a plan has no number and no date', () => {
  const tags = fieldsOf(
    risOf({ ...yanbian, documentNumber: null, dateIssued: null, issuingAuthority: null }, 'https://x/'),
  ).map(([tag]) => tag)
  assert.deepEqual(tags, ['TY', 'TI', 'CY', 'LA', 'UR', 'N1', 'ER'])
})

test('A short quotation is marked as a whole, a long one from its first words to its last', () => {
  assert.equal(textFragment('0-6岁, 5%'), ':~:text=0%2D6%E5%B2%81%2C%205%25')
  const long = `甲${'乙'.repeat(60)}丙`
  assert.deepEqual(
    decodeURIComponent(textFragment(long)),
    `:~:text=甲${'乙'.repeat(11)},${'乙'.repeat(11)}丙`,
  )
})
