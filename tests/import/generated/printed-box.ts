import { hanNumeral } from '../../../scripts/bench/import/han-numeral.ts'
import type { PlanStyle } from './plan-style.ts'

/** The title of the box with this ordinal, ⏎ where it goes on in the next line, and its number as it is printed. */
export function printedBoxTitle(
  title: string,
  ordinal: number,
  style: PlanStyle,
): { printed: string; number: string } {
  const [form = ''] = style.boxTitle.replace('甲', '').split(' ')
  const number =
    { 专栏一: hanNumeral(ordinal), '专栏1-1': `1-${ordinal}`, '专栏：': '' }[form] ?? String(ordinal)
  return { printed: style.boxTitle.replace('甲', title).replace(/1-1|一|1/u, number), number }
}
