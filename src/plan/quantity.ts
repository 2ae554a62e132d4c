import type { IndicatorValueRecord } from './record.ts'
import { scaledNumber } from './scaled-number.ts'

type Quantity = Pick<IndicatorValueRecord, 'relation' | 'value' | 'cumulative'>

const number = String.raw`(\d[\d,]*(?:\.\d+)?)\s?([万亿])?`
const dash = '[—–－~～-]|至|到'

/** Signs and words before or after a number, with what they say. */
const relations: { relation: Quantity['relation']; pattern: RegExp }[] = [
  { relation: 'range', pattern: new RegExp(`^${number}\\s?(?:${dash})\\s?${number}`, 'u') }, // 5-10
  { relation: '>=', pattern: new RegExp(`^(?:≥|不低于|不少于|至少)\\s?${number}`, 'u') }, // ≥60
  { relation: '>', pattern: new RegExp(`^(?:＞|>|超过|大于|高于)\\s?${number}`, 'u') }, // ＞90
  { relation: '<=', pattern: new RegExp(`^(?:≤|不超过|不高于|最高)\\s?${number}`, 'u') }, // ≤5
  { relation: '<', pattern: new RegExp(`^(?:＜|<|低于|小于)\\s?${number}`, 'u') }, // ＜5
  { relation: '~', pattern: new RegExp(`^(?:约|~|～)\\s?${number}`, 'u') }, // 约30
  { relation: '>=', pattern: new RegExp(`^${number}[^\\d]{0,3}以上`, 'u') }, // 100 人次以上
  { relation: '<=', pattern: new RegExp(`^${number}[^\\d]{0,3}以下`, 'u') }, // 5 人以下
  { relation: '~', pattern: new RegExp(`^${number}[^\\d]{0,3}左右`, 'u') }, // 30 人左右
  { relation: '=', pattern: new RegExp(`^${number}[%％]?$`, 'u') }, // 6500
]

/** What a printed target says: ≥60 is `>=` 60, 〔85〕 is a cumulative 85, 应改尽改 is `words`. */
export function quantityOf(text: string): Quantity {
  const bracketed = /^〔(.+)〕$/u.exec(text.trim())?.[1]
  const bare = (bracketed ?? text).trim()
  const cumulative = bracketed !== undefined
  for (const { relation, pattern } of relations) {
    const match = pattern.exec(bare)
    if (!match?.[1]) continue
    const value =
      relation === 'range'
        ? rangeOf(match[1], match[2], match[3] ?? '', match[4])
        : scaledNumber(match[1], match[2])
    return { relation, value, cumulative }
  }
  return { relation: 'words', value: null, cumulative }
}

/** 1—2 万 is 10000 to 20000, for its 万 goes with both numbers; that of 5000—1 万 only with the second. */
function rangeOf(low: string, scale: string | undefined, high: string, highScale?: string): [number, number] {
  const to = scaledNumber(high, highScale)
  const from = scaledNumber(low, scale ?? highScale)
  return [from <= to ? from : scaledNumber(low, scale), to]
}
