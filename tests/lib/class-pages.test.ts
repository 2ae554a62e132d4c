import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOptions, agesInWords, optionsOfAges } from '../../src/lib/age-options.ts'
import { passagesWithAid, passagesWithAmounts } from '../../src/lib/aid-passages.ts'
import { chargeSentence, chargeWords } from '../../src/lib/charge-words.ts'
import { passagesOfPeople } from '../../src/lib/class-passages.ts'
import { peopleRegister } from '../../src/lib/class-register.ts'
import { countSentence } from '../../src/lib/count-sentence.ts'
import { passagesByTopic } from '../../src/lib/passages-by-topic.ts'
import { plans } from '../../src/lib/plans.ts'
import { printedAgesOf } from '../../src/lib/printed-ages-of.ts'
import { seedPlans } from '../seed-plans.ts'

const all = plans()
const seeds = seedPlans()
const of = (place: string) => all.filter(({ record }) => record.place.shortName === place)

test('A parent of a small child finds what is paid in 延边州, and that 晋城城区 names no sum', () => {
  const [paid, ...others] = passagesWithAmounts(passagesOfPeople(of('延边州'), 'early-childhood'))
  assert.deepEqual(others, [])
  assert.match(paid?.sentences.join('') ?? '', /最高补助 2\.4 万元\/人、手术类最高补助 2\.55 万元\/人/u)
  const small = passagesOfPeople(of('晋城城区'), 'early-childhood')
  assert.deepEqual(passagesWithAmounts(small), [])
  assert.match(
    passagesWithAid(small)[0]?.sentences.join('') ?? '',
    /逐步提高残疾儿童救助标准，扩大救助年龄范围/u,
  )
})

test('What was paid in the years before is no sum that is promised', () => {
  const sums = passagesWithAmounts(passagesOfPeople(seeds, 'employers'))
  assert.deepEqual(sums, [])
})

test('By topic no sentence of a group of people is lost and none is shown twice', () => {
  for (const { id, record } of all)
    for (const people of peopleRegister().entries) {
      const passages = passagesOfPeople(all, people.id).filter(({ plan }) => plan === id)
      const grouped = passagesByTopic(record, passages).flatMap((group) => group.passages)
      const lines = (from: typeof passages): string[] =>
        from.flatMap(({ nodeId, sentences }) => (sentences.length === 0 ? [nodeId] : sentences)).sort()
      assert.deepEqual(lines(grouped), lines(passages))
      for (const { because, nodeId } of grouped) assert.ok(because.length > 0, `${people.id} ${nodeId}`)
    }
})

test('Who is in charge is copied from the note of the paragraph, and its absence is said', () => {
  const [jincheng] = of('晋城城区')
  const [yanbian] = of('延边州')
  assert.ok(jincheng && yanbian)
  assert.match(chargeWords(jincheng.record, 's3-3-r1-p1') ?? '', /^牵头单位：区残联；参与单位：区委政法委、/u)
  assert.equal(chargeWords(jincheng.record, 'box-5-project-2'), null)
  assert.match(chargeSentence(yanbian.record), /没有逐条写明/u)
})

test('A plan without passages is named in the count', () => {
  assert.equal(countSentence(seeds, passagesOfPeople(seeds, 'multiple')), '晋城城区没有提到，延边州 1 处。')
})

test('Printed ages stand from young to old, and each age a reader can choose finds its spans', () => {
  assert.deepEqual(
    printedAgesOf(seeds).map(({ from, to }) => agesInWords(from, to)),
    ['0 到 6 岁', '3 到 8 岁', '16 到 24 岁', '16 到 59 岁'],
  )
  assert.equal(printedAgesOf(seeds)[0]?.passages[0]?.passage.nodeId, 'box-5-project-2')
  assert.deepEqual(optionsOfAges(3, 5), ['3', '4', '5'])
  assert.deepEqual(optionsOfAges(24, 59), ['24', '25', '26'])
  assert.deepEqual(optionsOfAges(60, null), ['60'])
  assert.equal(optionsOfAges(null, null).length, ageOptions.length)
})
