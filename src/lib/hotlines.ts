import type { Passage } from '../search/passage.ts'

/** A number to call that plans print, in the words of each: 12345, 政务服务热线. */
export interface Hotline {
  number: string
  /** The first passage of each plan that names it. */
  named: { plan: string; node: string; words: string }[]
}

/** “12345”政务服务热线平台, “12385”残疾人服务热线 */
const printed = /[“"]?(?<!\d)(1\d{4}|\d{3,4}-\d{7,8})(?!\d)[”"]?(\p{Script=Han}{0,12}?(?:热线|电话))/gu

/** The hotlines that the passages name, the one named by most plans first. */
export function hotlinesOf(passages: Passage[]): Hotline[] {
  const hotlines = new Map<string, Hotline>()
  for (const { plan, node, text } of passages) {
    for (const [, number = '', words = ''] of text.matchAll(printed)) {
      const known = hotlines.get(number) ?? { number, named: [] }
      if (!known.named.some((place) => place.plan === plan)) known.named.push({ plan, node, words })
      hotlines.set(number, known)
    }
  }
  return [...hotlines.values()].sort((one, other) => other.named.length - one.named.length)
}
