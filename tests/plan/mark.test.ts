import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxTitleOf } from '../../src/plan/box-title.ts'
import { markOf } from '../../src/plan/mark.ts'

test('Each kind of numbering is told with its number as printed and its value', () => {
  const marks: [string, string, number][] = [
    ['第一篇 发展环境', '第一篇', 1],
    ['第二部分 主要任务', '第二部分', 2],
    ['第十二章 实施机制', '第十二章', 12],
    ['第3节 就业', '第3节', 3],
    ['三、重点任务', '三、', 3],
    ['（一）指导思想', '（一）', 1],
    ['(三)健全残疾人关爱服务体系', '(三)', 3],
    ['12.残疾人意外伤害保险参保率', '12.', 12],
    ['2．提升无障碍建设水平', '2．', 2],
    ['4、手语盲文推广项目', '4、', 4],
    ['（2）全面落实条例', '（2）', 2],
  ]
  for (const [text, number, ordinal] of marks) {
    const mark = markOf(text)
    assert.deepEqual([mark?.number, mark?.ordinal], [number, ordinal], text)
  }
})

test('Each kind of numbering stands below the kinds before it', () => {
  const kinds = ['第一篇', '第一章', '第一节', '一、', '（一）', '1.', '（1）']
  const ranks = kinds.map((text) => markOf(`${text}总则`)?.rank ?? 0)
  assert.deepEqual(
    ranks,
    [...ranks].sort((a, b) => a - b),
  )
  assert.equal(new Set(ranks).size, kinds.length)
})

test('Numbers that count something are no numbering', () => {
  for (const text of [
    '2.4 万元',
    '2025年，',
    '0%。鼓励',
    '一是低保',
    '3无障碍厕所建设',
    '十四五',
    '100.',
    '（2.0 版）',
  ])
    assert.equal(markOf(text), null, text)
})

test('The title of a 专栏 is told from its number and its words', () => {
  const titles: [string, string | null, string][] = [
    ['专栏 2 残联助力乡村振兴 服务千村残疾人行动', '2', '残联助力乡村振兴 服务千村残疾人行动'],
    ['专栏1-1 残疾人就业重点项目', '1-1', '残疾人就业重点项目'],
    ['专栏一 残疾人就业重点项目', '一', '残疾人就业重点项目'],
    ['专栏3：残疾人就业重点项目', '3', '残疾人就业重点项目'],
    ['专栏12残疾人文化、体育重点项目', '12', '残疾人文化、体育重点项目'],
    ['专栏：残疾人就业重点项目', null, '残疾人就业重点项目'],
    ['专栏 残疾人就业重点项目', null, '残疾人就业重点项目'],
  ]
  for (const [text, number, title] of titles) assert.deepEqual(boxTitleOf(text), { number, title }, text)
})

test('A line with 专栏 or its number alone is a title whose words stand in the next line', () => {
  assert.deepEqual(boxTitleOf('专栏'), { number: null, title: '' })
  assert.deepEqual(boxTitleOf('专栏 2'), { number: '2', title: '' })
})

test('A sentence with the word 专栏 at the start of a line is no title', () => {
  for (const text of [
    '专栏、专版，形成全州各级残联新媒体政务宣传矩阵',
    '专栏、专版',
    '专栏3个。',
    '专栏3个，专版2个',
    '专栏 开设以来，反响热烈。',
    '专栏2开办以来反响热烈。',
    '专栏建设',
  ])
    assert.equal(boxTitleOf(text), null, text)
})
