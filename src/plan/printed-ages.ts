import { fromNumeral } from './numerals.ts'
import type { AgeRecord } from './record.ts'

type Age = Omit<AgeRecord, 'nodeId'>

const number = String.raw`(\d{1,3}|[零〇一二三四五六七八九十百]{1,4})`
const years = String.raw`\s?(?:周岁|岁)`

/** The forms in which an age is printed; the first that fits at a place holds. */
const forms: { pattern: string; ages: (first: number, second: number) => Omit<Age, 'text'> }[] = [
  {
    // 0—6岁, 16-59周岁, 七至十二岁
    pattern: `${number}(?:${years})?\\s?(?:[\\p{Pd}~～−]+|至|到)\\s?${number}${years}`,
    ages: (from, to) => ({ from, to }),
  },
  {
    // 16周岁以上, 60岁及以上, 年满60周岁
    pattern: `(?:年?满\\s?${number}${years}(?!以下)|${number}${years}(?:及|（含）)?以上)`,
    ages: (from) => ({ from, to: null }),
  },
  // 未满18周岁: who is 18 is not meant
  { pattern: `(?:未满|不满)\\s?${number}${years}`, ages: (bound) => ({ from: null, to: bound - 1 }) },
  {
    // 6岁以下 and 6岁以内 hold six, as the law counts
    pattern: `${number}${years}(?:及|（含）)?(?:以下|以内)`,
    ages: (to) => ({ from: null, to }),
  },
  // 3岁
  { pattern: `${number}${years}`, ages: (age) => ({ from: age, to: age }) },
]

/** The ages that a text prints, in its order: 0—6岁 is 0 to 6, 60岁以上 is 60 and open. Years of a period (5年) are none. */
export function printedAges(text: string): Age[] {
  const found: (Age & { at: number })[] = []
  for (const { pattern, ages } of forms)
    for (const match of text.matchAll(new RegExp(`(?<![\\d未不年])${pattern}`, 'gu'))) {
      const [first = 0, second = 0] = match.slice(1).flatMap((part) => (part ? [fromNumeral(part)] : []))
      const at = match.index
      if (found.some((other) => at < other.at + other.text.length && other.at < at + match[0].length))
        continue
      found.push({ ...ages(first, second), text: match[0], at })
    }
  return found
    .sort((one, other) => one.at - other.at)
    .map(({ from, to, text: words }) => ({ from, to, text: words }))
}
