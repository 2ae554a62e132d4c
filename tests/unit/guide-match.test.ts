import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guideEntries } from '../../src/lib/guide-entries.ts'
import { guideSearch } from '../../src/search/guide-match.ts'
import { realIndex } from './search-real.ts'

const index = realIndex()
const entries = guideEntries()
const ask = guideSearch(entries)
const idsFor = (typed: string): string[] => ask(typed, index).map(({ id }) => id)

/** Questions in everyday words, written before the matching was tried, with the guide that answers. */
const questions: [question: string, guide: string][] = [
  ['我的孩子三岁，听力不好，能得到什么帮助', 'early-rehabilitation'],
  ['家里老人重度残疾谁来照护', 'care'],
  ['宝宝两岁了还不会说话，哪里能做康复', 'early-rehabilitation'],
  ['自闭症孩子训练要花多少钱', 'early-rehabilitation'],
  ['孩子坐轮椅，普通小学收不收', 'school'],
  ['我女儿是聋哑人，该上哪个学校', 'school'],
  ['孩子考上大学，家里没钱怎么办', 'university-aid'],
  ['我眼睛看不见，想学按摩', 'job-and-training'],
  ['下岗了，腿脚不好，谁能帮我找个活', 'job-and-training'],
  ['想开个小卖部，政府给不给钱', 'own-business'],
  ['厂里招了两个残疾人，有没有奖励', 'for-employers'],
  ['单位不招残疾人要交什么钱', 'for-employers'],
  ['我爸瘫在床上，我要上班，没人看他', 'care'],
  ['一级残疾一个月能领多少钱', 'allowances'],
  ['吃低保还能拿残疾补贴吗', 'allowances'],
  ['助听器太贵了，有补助吗', 'assistive-devices'],
  ['假肢坏了找谁换', 'assistive-devices'],
  ['卫生间有台阶，轮椅进不去，能给改改吗', 'home-and-travel'],
  ['残疾人坐公交车要不要钱', 'home-and-travel'],
  ['老板不给残疾员工发工资去哪告', 'rights'],
  ['请不起律师怎么办', 'rights'],
  ['盲人怎么看电影', 'culture-and-sport'],
  ['想打轮椅篮球有地方吗', 'culture-and-sport'],
  ['残疾证丢了怎么补办', 'certificate'],
  ['评残去哪个医院', 'certificate'],
  ['我弟弟精神分裂，药费能报吗', 'mental-health'],
  ['养老保险交不起怎么办', 'insurance-and-bills'],
  ['残疾人用电有没有优惠', 'insurance-and-bills'],
  ['农村残疾人养鸡有扶持吗', 'rural'],
  ['发大水了聋人怎么知道', 'emergency'],
  ['家里突然着火烧了，能申请救急的钱吗', 'emergency'],
]
/** Known to miss: 领多少钱 and 不发工资 say nothing by themselves that the guides say. */
const most = 2

test(`Of ${String(questions.length)} everyday questions all but ${String(most)} find the guide that answers, alone or beside one other`, () => {
  const missed = questions.filter(([question, guide]) => !idsFor(question).includes(guide))
  assert.ok(
    missed.length <= most,
    missed.map(([question]) => `${question} ${idsFor(question).join(' ')}`).join('\n'),
  )
})

test('What no guide is about has no guide for an answer', () => {
  for (const typed of ['天气', '怎么做红烧肉', '财政局', '2025年', '主要目标', '书记', ''])
    assert.deepEqual(idsFor(typed), [], typed)
})

test('Every guide is found by its own question and by most of its own words', () => {
  for (const { id, question, words } of entries) {
    assert.equal(idsFor(question)[0], id, question)
    const found = words.filter((word) => idsFor(word).includes(id))
    assert.ok(
      found.length >= words.length * 0.7,
      `${id}: ${words.filter((word) => !found.includes(word)).join('、')}`,
    )
  }
})

test('An age in the question tells the guide for small children from that for pupils', () => {
  assert.equal(idsFor('三岁的孩子康复')[0], 'early-rehabilitation')
  assert.equal(guideSearch(entries.filter(({ ages }) => ages === null))('三岁', index).length, 0)
})
