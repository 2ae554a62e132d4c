import type { Range } from './occurrences.ts'

/** Names that dictionaries cut or join wrongly, and that the plans print on every page. */
const names = /残疾人/gu
/** Where words surely end. */
const pauses = '，。；：、！？（）“”《》〔〕\u3000 \n'
const reach = 100
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : null
const remembered = 20_000
const known = new Map<string, Set<number>>()

/** The offsets in a text at which a word begins or ends; null where the browser cannot tell. */
export function bordersOf(text: string): Set<number> | null {
  if (segmenter === null) return null
  const before = known.get(text)
  if (before !== undefined) return before
  const borders = new Set<number>([0, text.length])
  let from = 0
  const cut = (to: number): void => {
    for (const { index } of segmenter.segment(text.slice(from, to))) borders.add(from + index)
    borders.add(to)
  }
  for (const { 0: name, index } of text.matchAll(names)) {
    cut(index)
    from = index + name.length
    borders.add(from)
  }
  cut(text.length)
  if (known.size > remembered) known.clear()
  known.set(text, borders)
  return borders
}

/**
 * Whether a stretch of a text joins the end of one word with the beginning of another (人事 in 残疾人事业), or cuts a number
 * (4岁 in 24岁). A stretch within one word, or one of whole words, does not.
 */
export function crossesWords(text: string, [start, end]: Range): boolean {
  const digit = (at: number): boolean => /\d/u.test(text.charAt(at))
  if (
    (digit(start) && (digit(start - 1) || (text.charAt(start - 1) === '.' && digit(start - 2)))) ||
    (digit(end - 1) && digit(end))
  )
    return true
  if (end - start < 2 || segmenter === null) return false
  let [from, to] = [start, end]
  while (from > 0 && start - from < reach && !pauses.includes(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < reach && !pauses.includes(text.charAt(to))) to += 1
  const borders = bordersOf(text.slice(from, to))
  if (borders === null || (borders.has(start - from) && borders.has(end - from))) return false
  for (let at = start + 1; at < end; at += 1) if (borders.has(at - from)) return true
  return false
}

/** Cuts texts into words before they are asked for, a little at a time, so that no key waits for it. */
export async function learnBorders(texts: string[]): Promise<void> {
  const pause = new RegExp(`[${pauses}]+`, 'u')
  for (const text of texts) {
    for (const stretch of text.split(pause)) bordersOf(stretch)
    await new Promise((resolve) => setTimeout(resolve))
  }
}
