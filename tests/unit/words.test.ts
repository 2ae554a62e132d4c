import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayable, spoken, stretches, withWords } from '../../src/plan/words.ts'

const said = (text: string): (string | null)[] =>
  stretches(text)
    .filter((stretch) => stretch.say !== null)
    .map((stretch) => `${stretch.text}=${stretch.say ?? ''}`)

test('A dash between two numbers says 至, with the unit that follows', () => {
  assert.deepEqual(said('对有康复需求的 0—6岁残疾儿童'), ['0—6岁=0至6岁'])
  assert.deepEqual(said('（16—59周岁）智力残疾人'), ['16—59周岁=16至59周岁'])
  assert.deepEqual(said('行动计划（2021—2025 年）》'), ['2021—2025 年=2021至2025年'])
  assert.deepEqual(said('（2021-2025年）》，'), ['2021-2025年=2021至2025年'])
  assert.deepEqual(said('建立 1—2个州级'), ['1—2个=1至2个'])
  assert.deepEqual(said('3岁—6岁'), ['3岁—6岁=3岁至6岁'])
})

test('Both ends of a percentage range say 百分号', () => {
  assert.deepEqual(said('按照当地低保标准5-10%的比例'), ['5-10%=5%至10%'])
})

test('Comparisons say what they mean', () => {
  assert.deepEqual(said('≥60'), ['≥60=不低于60'])
  assert.deepEqual(said('＞90%、＜ 5、≤3年、±2、～30人'), [
    '＞90%=大于90%',
    '＜ 5=小于5',
    '≤3年=不高于3年',
    '±2=正负2',
    '～30人=约30人',
  ])
})

test('A sum of several years has its word, and a document number is left alone', () => {
  assert.deepEqual(said('无障碍改造户数〔350〕'), ['〔350〕=累计350'])
  assert.deepEqual(said('国发〔2021〕10号、〔2021〕 10 号、国发〔2021〕'), [])
})

test('A name that nobody sees pauses before the words of a sign', () => {
  assert.equal(sayable('康复服务覆盖率 ≥85'), '康复服务覆盖率，不低于85')
  assert.equal(sayable('覆盖率(%) ≥85，0—6岁'), '覆盖率(%) 不低于85，0至6岁')
})

test('Telephone numbers, dates, codes and box numbers are left alone', () => {
  for (const text of [
    '电话0433-2512345',
    'GB/T 37668-2019',
    '2022-06-16',
    '专栏1-2',
    '86-13912345678',
    'A-1',
    '——残疾人',
    '<script>',
    '1.巩固',
    '3.4 万名',
  ])
    assert.deepEqual(said(text), [], text)
})

test('The stretches joined are the text', () => {
  const text = '建立0—6岁制度，≥60，5-10%；电话0433-2512345。'
  assert.equal(
    stretches(text)
      .map((stretch) => stretch.text)
      .join(''),
    text,
  )
})

test('A target is spoken with its unit', () => {
  assert.equal(spoken('≥60', '%'), '不低于60%')
  assert.equal(spoken('＞90', '%'), '大于90%')
  assert.equal(spoken('≥60%', '%'), '不低于60%')
  assert.equal(spoken('5—10', '%'), '5%至10%')
  assert.equal(spoken('100-200', '户'), '100至200户')
  assert.equal(spoken('〔500〕', '户'), '累计500户')
  assert.equal(spoken('〔≥85〕', null), '累计不低于85')
})

test('A target that any voice reads needs no words, and an empty one says so', () => {
  assert.equal(spoken('1500', '户'), null)
  assert.equal(spoken('应改尽改', '户'), null)
  assert.equal(spoken('', '%'), '未设目标')
  assert.equal(spoken('—', null), '未设目标')
})

test('A name that is only heard has words in place of signs', () => {
  assert.equal(sayable('0—6岁残疾儿童≥5人'), '0至6岁残疾儿童不低于5人')
})

test('A title keeps its signs and has their words beside them', () => {
  assert.equal(withWords('行动方案（2022—2024年）'), '行动方案（2022—2024年（2022至2024年））')
  assert.equal(withWords('残疾人就业条例'), '残疾人就业条例')
})
