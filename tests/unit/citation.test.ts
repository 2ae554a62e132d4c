import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citation } from '../../src/components/site/citation.ts'
import { textFragment } from '../../src/components/site/text-fragment.ts'

const cited = {
  quote: '为0—6岁残疾儿童提供康复服务。',
  title: '延边朝鲜族自治州“十四五”残疾人保障和发展规划',
  documentNumber: '延州政发〔2022〕8 号',
  place: '三、重点任务 › （三） › 1.',
  address: 'https://guihua-yidu.example/plans/yanbian-14fyp/text/#s3-3-1-p1-s2',
}

test('A citation has the words, the plan, its number and the place, and the address on a line of its own', () => {
  assert.equal(
    citation(cited),
    '“为0—6岁残疾儿童提供康复服务。”——《延边朝鲜族自治州“十四五”残疾人保障和发展规划》（延州政发〔2022〕8号），三、重点任务 › （三） › 1.\nhttps://guihua-yidu.example/plans/yanbian-14fyp/text/#s3-3-1-p1-s2',
  )
})

test('What a plan does not have leaves no gap in the citation', () => {
  assert.match(citation({ ...cited, documentNumber: null, place: '' }), /规划》\nhttps/u)
})

test('A short quotation is marked as a whole, a long one from its first words to its last', () => {
  assert.equal(textFragment('0-6岁, 5%'), ':~:text=0%2D6%E5%B2%81%2C%205%25')
  const long = `甲${'乙'.repeat(60)}丙`
  assert.deepEqual(
    decodeURIComponent(textFragment(long)),
    `:~:text=甲${'乙'.repeat(11)},${'乙'.repeat(11)}丙`,
  )
})
