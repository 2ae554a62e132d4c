import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plans } from '../../src/lib/plans.ts'
import { breaths } from '../../src/plain/breaths.ts'
import { spokenNumber } from '../../src/plain/spoken-number.ts'
import { spokenText } from '../../src/plain/spoken-text.ts'
import { sentences } from '../../src/plan/sentences.ts'

/** Words of the two plans, and how they are to be heard; each was read over by a person. */
const golden: [printed: string, said: string][] = [
  // Money
  ['每年康复训练类最高补助 2.4 万元/人', '每年康复训练类最高补助每人二点四万元'],
  ['手术类最高补助 2.55 万元/人', '手术类最高补助每人二点五五万元'],
  ['辅助器具类最高补助 6.25 万元/人', '辅助器具类最高补助每人六点二五万元'],
  ['提供 2000 元至 5000 元的资助', '提供两千元至五千元的资助'],
  ['补贴奖励资金204.3万元', '补贴奖励资金二百零四点三万元'],
  ['共计资金41万余元', '共计资金四十一万余元'],
  ['共计资金58万余元', '共计资金五十八万余元'],
  // Shares
  ['≥85%', '不低于百分之八十五'],
  ['≥97', '不低于九十七'],
  ['＞90', '大于九十'],
  ['＞95%', '大于百分之九十五'],
  ['均超过 80%', '均超过百分之八十'],
  ['入学率达到 100%', '入学率达到百分之百'],
  ['占全州人口总数的 4.7%', '占全州人口总数的百分之四点七'],
  ['要有 15%以上的残疾人', '要有百分之十五以上的残疾人'],
  ['低保标准5-10%的比例', '低保标准百分之五到百分之十的比例'],
  ['接受基本康复服务的比例保持在85%以上', '接受基本康复服务的比例保持在百分之八十五以上'],
  ['义务教育入学率不低于97%', '义务教育入学率不低于百分之九十七'],
  ['参保率（%）', '参保率（百分比）'],
  ['比例(%)', '比例(百分比)'],
  ['养老保险参保率（%） ＞90 预期性', '养老保险参保率，大于百分之九十，预期性'],
  ['教育入学率(%) ≥97 预期性', '教育入学率，不低于百分之九十七，预期性'],
  // Ages and ranges
  ['0—6岁残疾儿童', '零到六岁残疾儿童'],
  ['172名0-6岁儿童', '一百七十二名零到六岁儿童'],
  ['（16—59周岁）', '（十六到五十九周岁）'],
  ['16-24周岁城乡失业残疾青年', '十六到二十四周岁城乡失业残疾青年'],
  ['（含3-8岁学前阶段）', '（含三到八岁学前阶段）'],
  ['建立 1—2个州级残疾人农疗（工疗）康复基地', '建立一到两个州级残疾人农疗（工疗）康复基地'],
  // Years, dates, document numbers
  ['（2021—2025 年）', '（二零二一到二零二五年）'],
  ['（2022—2024年）', '（二零二二到二零二四年）'],
  ['（2021-2025年）', '（二零二一到二零二五年）'],
  ['到 2025 年', '到二零二五年'],
  ['2035年远景目标', '二零三五年远景目标'],
  ['2022 年 6 月 16 日', '二零二二年六月十六日'],
  ['2023年 7月 27日', '二零二三年七月二十七日'],
  ['完成后5年过渡期', '完成后五年过渡期'],
  ['给予6个月的渐退期', '给予六个月的渐退期'],
  ['延州政发〔2022〕8 号', '延州政发二零二二年第八号'],
  ['（吉政发〔2021〕20 号）', '（吉政发二零二一年第二十号）'],
  ['城政发〔2023〕6号', '城政发二零二三年第六号'],
  ['（2.0 版）', '（二点零版）'],
  // Counts
  ['353 名残疾学生', '三百五十三名残疾学生'],
  ['986 人（次）', '九百八十六人次'],
  ['1500 人（次）以上', '一千五百人次以上'],
  ['3000 人（次）农村残疾人', '三千人次农村残疾人'],
  ['医疗救助1644人次', '医疗救助一千六百四十四人次'],
  ['职业培训1224人次', '职业培训一千二百二十四人次'],
  ['辅助器具2068件', '辅助器具两千零六十八件'],
  ['106名农村残疾人', '一百零六名农村残疾人'],
  ['持证残疾人6332人', '持证残疾人六千三百三十二人'],
  ['累计为8万余人次', '累计为八万余人次'],
  ['助残志愿者达到 2万人', '助残志愿者达到两万人'],
  ['每年为 0.5 万名', '每年为零点五万名'],
  ['1.5 万名农村建档立卡', '一点五万名农村建档立卡'],
  ['建立 10 支助残志愿服务队', '建立十支助残志愿服务队'],
  ['不少于 2000 人次', '不少于两千人次'],
  ['全州每年为 250 户以上', '全州每年为二百五十户以上'],
  ['培训 750 人次以上', '培训七百五十人次以上'],
  // Telephone lines
  ['依托“12345”政务服务便民热线', '依托“幺二三四五”政务服务便民热线'],
  ['发挥“12385”残疾人服务热线', '发挥“幺二三八五”残疾人服务热线'],
  // Headings, boxes, projects
  ['专栏 2 残联助力乡村振兴 服务千村残疾人行动', '专栏二，残联助力乡村振兴，服务千村残疾人行动'],
  ['（一）全面落实残疾人社会保障制度', '（一）全面落实残疾人社会保障制度'],
  ['2.残疾评定补贴 为符合条件的', '二、残疾评定补贴，为符合条件的'],
  ['3无障碍厕所建设 加快推进', '三、无障碍厕所建设，加快推进'],
  ['——多层次残疾人社会保障体系更加完善。', '多层次残疾人社会保障体系更加完善。'],
  // Letters and signs
  ['“5G 同福卡、5G 同享卡”升级版', '“五G同福卡、五G同享卡”升级版'],
  ['应用程序(APP)', '应用程序(APP)'],
  ['“互联网+辅具适配”', '“互联网加辅具适配”'],
  ['“书香三晋·文化山西”', '“书香三晋，文化山西”'],
  ['“跨省通办”', '“跨省通办”'],
  ['村 （社区）', '村（社区）'],
]

for (const [printed, said] of golden)
  test(`${printed} is said ${said}`, () => assert.equal(spokenText(printed), said))

/** What plans may print and pages of ours write, beyond the two. */
const others: [printed: string, said: string][] = [
  ['≥2000元/人', '不低于每人两千元'],
  ['1—2 万元/人·年', '每人每年一到两万元'],
  ['13,000元', '一万三千元'],
  ['2022-06-16', '二零二二年六月十六日'],
  ['电话 0433-2512345', '电话零四三三，二五幺二三四五'],
  ['第 2 项', '第二项'],
  ['12345元', '一万两千三百四十五元'],
  ['GB/T 37668-2019', 'GBT三七六六八，二零一九年版'],
  ['占1/3', '占三分之一'],
  ['5‰', '千分之五'],
  ['约±5', '约正负五'],
  ['覆盖 85% 以上', '覆盖百分之八十五以上'],
  ['找过“元/人”', '找过“元每人”'],
  ['（三） › 1.提升残疾人康复服务质量', '（三），一、提升残疾人康复服务质量'],
  ['８５％', '百分之八十五'],
  ['41 kB', '四十一，千字节'],
  ['规划期为2021年至2025年', '规划期为二零二一年至二零二五年'],
]

for (const [printed, said] of others)
  test(`${printed}, of no plan yet, is said ${said}`, () => assert.equal(spokenText(printed), said))

test('Numbers are said as they are counted', () => {
  const all = { 0: '零', 10: '十', 12: '十二', 20: '二十', 101: '一百零一', 110: '一百一十', 200: '二百' }
  const large = {
    1001: '一千零一',
    20000: '两万',
    10005: '一万零五',
    100005000: '一亿零五千',
    200000000: '两亿',
  }
  for (const [number, said] of Object.entries({ ...all, ...large })) assert.equal(spokenNumber(number), said)
})

/** Every sentence of both plans: titles, paragraphs, projects, rows. */
const printed = plans().flatMap(({ record }) =>
  [
    record.title,
    record.documentNumber ?? '',
    record.notice?.text ?? '',
    ...record.outline.map(({ number, text }) => `${number ?? ''}${text}`),
    ...record.paragraphs.map(({ text }) => text),
    ...record.boxes.flatMap(({ number, title, projects }) => [
      `专栏 ${number ?? ''} ${title}`,
      ...projects.map((project) => `${project.number ?? ''}${project.name} ${project.text}`),
    ]),
    ...record.indicators.map(({ name, values }) => `${name} ${values.map(({ text }) => text).join(' ')}`),
  ].flatMap(sentences),
)

test('No digit and no bare sign is left in any sentence of the plans', () => {
  assert.ok(printed.length > 500)
  const left = printed.map(spokenText).filter((said) => /[\d≥≤＞＜<>±%％‰〔〕[\]/／—–\-～~+=·&]/u.test(said))
  assert.deepEqual(left, [])
})

test('Every Chinese character of every sentence is said, in its order', () => {
  const han = (text: string): string[] => [...text].filter((sign) => /\p{Script=Han}/u.test(sign))
  for (const sentence of printed) {
    const said = han(spokenText(sentence))
    let at = 0
    // 万元/人 is 每人…万元: its last character comes first.
    for (const sign of han(sentence.replaceAll('元/人', '元'))) {
      at = said.indexOf(sign, at) + 1
      assert.ok(at > 0, `${sign} of ${sentence}`)
    }
  }
})

test('What is said of a long sentence is cut behind its signs, and nothing is lost', () => {
  for (const sentence of printed) {
    const said = spokenText(sentence)
    const parts = breaths(said)
    assert.equal(parts.join(''), said)
    if (said.length <= 60) assert.equal(parts.length, 1)
    for (const part of parts.slice(0, -1)) assert.match(part, /[；，、）]$/u)
  }
})

test('No part of what is said of the plans is longer than 100 characters', () => {
  const long = printed
    .flatMap((sentence) => breaths(spokenText(sentence)))
    .filter((part) => part.length > 100)
  assert.deepEqual(long, [])
})
