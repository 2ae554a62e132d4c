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

/** An item of a box, ⏎ where it goes on in the next line, and what an import must find of it. */
export function printedItem(
  item: { name: string; text: string },
  ordinal: number,
  style: PlanStyle,
): { printed: string; fact: string } {
  const { name } = item
  const text = style.items === '1.名称 2.4万名…' ? `2.4万名残疾人得到服务，${item.text}` : item.text
  const circled = String.fromCodePoint(0x2460 + ordinal - 1)
  const [number, printed] = (
    {
      '1.名称 说明': [`${ordinal}.`, `${ordinal}.${name} ${text}`],
      '1.名称 2.4万名…': [`${ordinal}.`, `${ordinal}.${name} ${text}`],
      '1.名称。说明': [`${ordinal}.`, `${ordinal}.${name}。${text}`],
      '（1）名称：说明': [`（${ordinal}）`, `（${ordinal}）${name}：${text}`],
      '01　名称⏎说明': [`0${ordinal}`, `0${ordinal}\u3000${name}⏎${text}`],
      '名称。说明': ['', `${name}。${text}`],
      '①名称。说明': [circled, `${circled}${name}。${text}`],
    } as const
  )[style.items]
  return { printed, fact: `${number} | ${name} | ${text}` }
}
