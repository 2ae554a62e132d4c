import type { Hit } from './hit.ts'

/** The one sentence said after a search, at most 30 characters: 找到 12 条结果. */
export function summaryOf(hits: Hit[]): string {
  const partial = hits.filter((hit) => hit.match === 'partial').length
  const full = hits.length - partial
  if (hits.length === 0) return '没有找到'
  if (partial === 0) return `找到 ${full} 条结果`
  return full === 0
    ? `没有完全符合的，有 ${partial} 条部分符合`
    : `找到 ${full} 条结果，另有 ${partial} 条部分符合`
}
