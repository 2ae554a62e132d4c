import type { Context } from './context.ts'
import { joinLines } from './excerpt.ts'
import { numberOf } from './item-number.ts'
import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'

/** True where most of a box's items begin with a short name in a line of its own: 01　名称, with the text in the next line. */
export function namesStandAlone(region: Line[], context: Context): boolean {
  const opening = region
    .slice(0, 60)
    .filter((line, index) => index === 0 || numberOf(line.text, undefined, innermost) !== null)
  const numbered = opening.filter((line) => /^(?:\d|[（(①●◆■])/u.test(line.text)) // 1. （1） ① ●
  const list = numbered.length > 0 ? numbered : opening
  const short = list.filter((line) => isShortName(line.text) && line !== region.at(-1))
  return (
    short.length > 0 &&
    short.length >= list.length * 0.6 &&
    (numbered.length > 0 || alternates(region, context))
  )
}

/** Rank of ①: a mark of any kind may open an item. */
const innermost = 8

/** Without numbers, a short line must alternate with sentences. */
function alternates(region: Line[], { layout }: Context): boolean {
  const second = region[1]
  return (
    second !== undefined &&
    widthOf(second.text) > (layout.measure ?? 30) * 0.6 &&
    /[，。；]/u.test(joinLines(region.slice(1, 4)).text)
  )
}

/** True where a line can be the name of an item and nothing else: 01　残疾人托养服务 */
export function isShortName(text: string): boolean {
  return (
    /\p{Script=Han}{2}/u.test(text) &&
    widthOf(text) <= 24 &&
    !/[。；：！？，]/u.test(text) &&
    // 1.名称 说明文字说明文字: words behind a space that is not that of the number.
    !/(?<=\S)\s+\S{6}/u.test(text.replace(/^0?\d{1,2}[.．、]?\s*/u, ''))
  )
}

/** True where a line is the rest of a name that was too long for its line. */
export function goesOnWithName(name: Line[], line: Line, after: Line | undefined): boolean {
  return (
    name.length < 2 &&
    widthOf(name.at(-1)?.text ?? '') > 20 &&
    widthOf(line.text) < 12 &&
    !/[。；，]/u.test(line.text) &&
    after !== undefined
  )
}
