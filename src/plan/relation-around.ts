import type { CommitmentRecord } from './record.ts'

type Relation = CommitmentRecord['relation']

/** What stands behind the number: 50 家以上. */
const behind: { relation: Relation; pattern: RegExp }[] = [
  { relation: '>=', pattern: /^\s?(?:及|（含）|\(含\))?以上/u },
  { relation: '<=', pattern: /^\s?(?:及|（含）|\(含\))?(?:以下|以内|之内)/u },
  { relation: '~', pattern: /^\s?(?:左右|上下)/u },
]

/** Words of a verb may stand between bound and number, no other clause: 至少建立 1所, 最高补助 2.4 万元. */
const gap = String.raw`[^\d，、；。：]{0,8}$`

/** What stands before the number; 不低于 is read before 低于. */
const before: { relation: Relation; pattern: RegExp }[] = [
  { relation: '>=', pattern: new RegExp(`(?:不(?:得)?(?:少于|低于|小于)|至少|最少|[≥⩾≧])${gap}`, 'u') },
  { relation: '<=', pattern: new RegExp(`(?:不(?:得)?(?:超过|高于|多于|大于)|最高|最多|[≤⩽≦])${gap}`, 'u') },
  { relation: '>', pattern: /(?:超过|高于|大于|多于|突破|逾|[＞>])了?\s?$/u },
  { relation: '<', pattern: /(?:低于|小于|少于|[＜<])\s?$/u },
  { relation: '~', pattern: /(?:约|接近|将近|(?<![附就最远])近)\s?$/u },
]

/** How the words around a number bound it: 100 人次以上 is `>=`, 最高补助 2.4 万元 `<=`, 超过 80% `>`, a bare number `=`. */
export function relationAround(text: string, start: number, end: number): Relation {
  const found =
    behind.find(({ pattern }) => pattern.test(text.slice(end, end + 8))) ??
    before.find(({ pattern }) => pattern.test(text.slice(Math.max(0, start - 16), start)))
  return found?.relation ?? '='
}
