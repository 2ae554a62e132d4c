import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collectCitations } from '../../src/plan/collect-citations.ts'
import { nest } from '../../src/plan/nest.ts'

test('Laws and plans in 《》 are citations, each in its paragraph', () => {
  assert.deepEqual(cited('推动《中华人民共和国残疾人保障法》《吉林省残疾人保障条例》有效实施。'), [
    ['中华人民共和国残疾人保障法', null],
    ['吉林省残疾人保障条例', null],
  ])
  assert.deepEqual(cited('贯彻《中华人民共和国民法典》和《残疾人教育条例实施细则（试行）》。'), [
    ['中华人民共和国民法典', null],
    ['残疾人教育条例实施细则（试行）', null],
  ])
})

test('The document number behind a title belongs to the citation', () => {
  assert.deepEqual(
    cited(
      '依据《吉林省人民政府关于印发吉林省“十四五”残疾人保障和发展规划的通知》（吉政发〔2021〕20 号）和《残疾人就业条例》（国务院令第488号）。',
    ),
    [
      ['吉林省人民政府关于印发吉林省“十四五”残疾人保障和发展规划的通知', '吉政发〔2021〕20 号'],
      ['残疾人就业条例', null],
    ],
  )
})

test('A title within a title is no citation of its own', () => {
  assert.deepEqual(cited('落实《山西省实施〈无障碍环境建设条例〉办法》。'), [
    ['山西省实施〈无障碍环境建设条例〉办法', null],
  ])
})

test('A work of art and the plan itself are no citations', () => {
  assert.deepEqual(cited('轮椅舞蹈《路》获奖。实施《延边州规划》。', '延边州规划'), [])
})

function cited(text: string, ownTitle = '本规划'): [string, string | null][] {
  const plan = nest('plan', [{ type: 'paragraph', id: '', children: [{ type: 'text', value: text }] }])
  const citations = collectCitations(plan, ownTitle)
  for (const { nodeId } of citations) assert.equal(nodeId, 'preamble-p1')
  return citations.map(({ title, documentNumber }) => [title, documentNumber])
}
