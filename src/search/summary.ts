import type { Answer } from './scan.ts'

/** The one sentence said after a search, at most 30 characters: 找到 12 条结果; 有 6 段相关，都没有写金额. */
export function summaryOf(answer: Answer): string {
  const { hits, asked, question, part } = answer
  const full = fullHits(answer)
  const partial = hits.length - full
  if (part !== null && hits.length > 0) return `只按前 ${part.length} 个字，找到 ${hits.length} 条相关`
  if (hits.length === 0) return '没有找到'
  if (asked !== null && asked.stating === 0) return `有 ${full} 段相关，都没有写${asked.name}`
  if (asked !== null) return `有 ${full} 段相关，${asked.stating} 段写了${asked.name}`
  if (question) return `找到 ${full} 段相关内容`
  if (partial === 0) return `找到 ${full} 条结果`
  return full === 0
    ? `没有完全符合的，有 ${partial} 条部分符合`
    : `找到 ${full} 条结果，另有 ${partial} 条部分符合`
}

/** How many passages hold all of what was typed or, for a question, are on its subject. */
export function fullHits({ hits, asked, question }: Answer): number {
  if (question) return asked?.passages ?? hits.length
  return hits.filter((hit) => hit.match !== 'partial').length
}
