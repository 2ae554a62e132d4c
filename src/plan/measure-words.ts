/** What is counted: 人 and 名, 户, 元, %, 个 and the other measure words, 个月 and 年. */
export type UnitClass = 'people' | 'households' | 'money' | 'share' | 'things' | 'time' | 'none'

/** Longest first, so that 个月 is not 个 and 人次 not 人. */
const words: Record<Exclude<UnitClass, 'none'>, string[]> = {
  share: ['个百分点', '%', '％', '‰'],
  time: ['个工作日', '个学期', '个月', '个小时', '小时', '学时', '课时', '年', '天'],
  money: ['元'],
  households: ['户次', '户'],
  people: ['人（次）', '人(次)', '人次', '名', '人'],
  things: [
    ...'平方米 平米 公里 张床位 公顷 千米'.split(' '),
    ...'个 家 所 支 件 例 套 台 辆 张 处 座 间 栋 场 次 项 种 班 门 部 册 本 篇 条 份 亩 只 对 批 期 块 片 吨 倍 米'.split(
      ' ',
    ),
  ],
}

const each = '(?:[/／]|每)(?:人|户|名|生|件|例|次|个|床|学年|学期|年|月|天|日)'

/** The source of a pattern for a unit: 人次, 元, 元/人, 元/人·月, %. Time is none where it may be a date: see `isDate`. */
export const unitPattern = `(?:${Object.values(words).flat().map(escaped).join('|')})(?:${each}(?:[·/／]?(?:年|月|次|天))?)?`

/** The class of a printed or normalised unit: 万元/人 is money, 人次 people, '' none. */
export function unitClassOf(unit: string): UnitClass {
  const bare = unit.replace(/^(?:万亿|千万|百万|亿|万|千|百)/u, '')
  if (bare === '百分之') return 'share'
  for (const [name, list] of Object.entries(words) as [Exclude<UnitClass, 'none'>, string[]][])
    if (list.some((word) => bare.startsWith(word))) return name
  return 'none'
}

function escaped(word: string): string {
  return word.replace(/[()]/gu, '\\$&')
}
