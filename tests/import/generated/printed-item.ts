import { hanNumeral } from '../../../scripts/bench/import/han-numeral.ts'
import type { ModelItem } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'

/** An item of a box with its note, ⏎ where it goes on in the next line, and what an import must find of it. */
export function printedItem(
  { name, text: first, more }: ModelItem,
  ordinal: number,
  note: string,
  style: PlanStyle,
): { printed: string; fact: string } {
  const opened = style.items === '1.名称 2.4万名…' ? `2.4万名残疾人得到服务，${first}` : first
  const text = `${opened}${style.itemParagraphs === 'two' ? `⏎${more}` : ''}${note}`
  const [number, head] = numberAndHead(name, ordinal, style.items)
  return { printed: `${head}${text}`, fact: `${number} | ${name} | ${text.replaceAll('⏎', '')}` }
}

/** The number of an item, and all that stands before its text. */
function numberAndHead(name: string, ordinal: number, items: PlanStyle['items']): readonly [string, string] {
  const circled = String.fromCodePoint(0x2460 + ordinal - 1)
  const han = `（${hanNumeral(ordinal)}）`
  const forms = {
    '1.名称 说明': [`${ordinal}.`, `${ordinal}.${name} `],
    '1.名称 2.4万名…': [`${ordinal}.`, `${ordinal}.${name} `],
    '1.名称。说明': [`${ordinal}.`, `${ordinal}.${name}。`],
    '（1）名称：说明': [`（${ordinal}）`, `（${ordinal}）${name}：`],
    '01　名称⏎说明': [`0${ordinal}`, `0${ordinal}\u3000${name}⏎`],
    '名称。说明': ['', `${name}。`],
    '①名称。说明': [circled, `${circled}${name}。`],
    '01　名称 说明': [`0${ordinal}`, `0${ordinal}\u3000${name} `],
    '01.名称 说明': [`0${ordinal}.`, `0${ordinal}.${name} `],
    '1、名称：说明': [`${ordinal}、`, `${ordinal}、${name}：`],
    '（一）名称。说明': [han, `${han}${name}。`],
    '●名称。说明': ['', `●${name}。`],
  } as const
  return forms[items]
}
