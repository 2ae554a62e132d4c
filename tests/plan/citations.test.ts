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

test('A title within a title is no citation of its own, whichever brackets it has', () => {
  assert.deepEqual(cited('落实《山西省实施〈无障碍环境建设条例〉办法》。'), [
    ['山西省实施〈无障碍环境建设条例〉办法', null],
  ])
  assert.deepEqual(cited('落实《山西省实施《无障碍环境建设条例》办法》和《某省条例》。'), [
    ['山西省实施《无障碍环境建设条例》办法', null],
    ['某省条例', null],
  ])
})

test('A bracket that never closes hides no title behind it', () => {
  assert.deepEqual(cited('落实《山西省和《某省条例》。'), [['某省条例', null]])
})

test('A work of art is no citation, the plan itself is one', () => {
  assert.deepEqual(cited('轮椅舞蹈《路》获奖。现将《延边州规划》印发给你们。'), [['延边州规划', null]])
})

test('A citation has the id of its title in the register', () => {
  const plan = nest('plan', [
    { type: 'paragraph', id: '', children: [{ type: 'text', value: '落实《某法》和《某条例》。' }] },
  ])
  const registered = collectCitations(plan, (title) => (title === '某法' ? 'law' : null))
  assert.deepEqual(
    registered.map(({ register }) => register),
    ['law', null],
  )
})

function cited(text: string): [string, string | null][] {
  const plan = nest('plan', [{ type: 'paragraph', id: '', children: [{ type: 'text', value: text }] }])
  const citations = collectCitations(plan, () => null)
  for (const { nodeId } of citations) assert.equal(nodeId, 'preamble-p1')
  return citations.map(({ title, documentNumber }) => [title, documentNumber])
}
