import { markOf } from '../plan/mark.ts'
import type { Context } from './context.ts'
import { printed } from './excerpt.ts'
import type { Layout } from './layout.ts'
import { isSetIn } from './layout.ts'
import { isFull, widthOf } from './measure.ts'
import { opensStructure } from './opens-structure.ts'
import { firstSentenceEnd } from './run-ins.ts'
import type { Seam } from './seam.ts'
import { columnsOf } from './seam.ts'
import { endsWithComma, holdsStop, startsResponsibility } from './signs.ts'

/** True where the next line is the rest of a heading, which is short and holds no sentence: 健全残疾人社会保障体 / 系 */
export function headingGoesOn(seam: Seam, { layout, desk }: Context): boolean {
  const { unit, last, next, after } = seam
  const { measure, indented, spaced } = layout
  if (opensStructure(next.text) || startsResponsibility.test(next.text)) return false
  if (layout.ragged && (markOf(last.text)?.rank ?? 0) >= 6 && isRunInBroken(seam)) return true
  const width = widthOf(next.text)
  const sentence = holdsStop.test(next.text)
  if (endsWithComma.test(last.text)) return !sentence || width > (measure ?? 20) - 1
  if (indented && isSetIn(last)) {
    if (!isSetIn(next) && !sentence && unit.length < 3) return true
    if (isSetIn(next) && last.indent < 3) return false
  }
  if (spaced && layout.afterBlank.has(next)) return false
  // 第一篇 夯实基础 / 开启新征程: what no blank line parts from a heading between blank lines is more of it.
  if (spaced && isBlockOfHeading(seam, layout)) return !sentence
  if (measure !== null && isFull(last, next, columnsOf(seam, measure)))
    return sentence ? width > measure - 1 : width < measure - 2 && !isFirstOfParagraph(seam, measure)
  // A few words without a sentence between a heading and what follows it: the heading was broken, or an unnumbered one follows.
  const loose =
    !sentence &&
    !/[，、]/u.test(next.text) &&
    width <= 12 &&
    after !== undefined &&
    width + 6 < widthOf(after.text)
  if (!loose || indented || spaced || (measure === null && widthOf(last.text) < 8)) return false
  const message = `Ambiguous short line “${next.text}” after a heading, took it as the heading's end`
  return desk.decide('heading-end-guessed', next, message, 'join', ['join', 'break']) === 'join'
}

/** True where a short block between blank lines begins with a heading and ends with the next line. */
function isBlockOfHeading({ unit, next, after }: Seam, { afterBlank }: Layout): boolean {
  const [first] = unit
  const begins = first !== undefined && afterBlank.has(first)
  return begins && unit.length < 3 && !afterBlank.has(next) && (after === undefined || afterBlank.has(after))
}

/** True where the next line, which holds no sentence, is as full as the first one of a paragraph. */
function isFirstOfParagraph({ next, after }: Seam, measure: number): boolean {
  return after !== undefined && widthOf(next.text) > measure - 4 && isFull(next, after, measure - 2)
}

/** 1.巩固拓展残疾人脱贫攻坚成果，在乡村振兴中推进农村残 / 疾人工作。…: the first sentence is short enough for a heading. */
function isRunInBroken({ unit, next, after }: Seam): boolean {
  const words = printed(unit)
  const end = firstSentenceEnd(words + next.text + (after?.text ?? ''))
  return end > 0 && end <= 45 && end > words.length && end - words.length <= 20
}
