import { fromNumeral } from '../plan/numerals.ts'
import type { Plan } from '../plan/tree.ts'
import { titleOf } from '../plan/title-of.ts'
import { stringify } from 'yaml'
import type { Meta } from './meta.ts'

/** What an editor still has to fill in stands as this code. */
export const unknownCode = '000000'

/** A `meta.yaml` as far as the text tells: place and period from the title, the rest to be filled in by an editor. */
export function draftMeta(
  plan: Plan,
  source: string,
  file: { name: string; encoding: string; sha256: string; text: string | null },
): Meta {
  const { title } = titleOf(plan)
  const name = placeIn(title)
  const period = periodOf(title)
  return {
    place: { name, shortName: shortNameOf(name), code: unknownCode, level: levelOf(name), within: [] },
    period: { ...period, outlook: /2035\s?年|二〇三五年/u.test(source) ? 2035 : null },
    source: {
      file: file.name,
      encoding: file.encoding,
      sha256: file.sha256,
      ...(file.text === null ? {} : { text: file.text }),
      publisher: null,
      url: null,
      retrieved: null,
    },
  }
}

/** 湖阳县 of 湖阳县数字乡村建设“十五五”规划: up to the last word for a kind of place before the subject. */
function placeIn(title: string): string {
  const before = /^(.+?)(?:关于|“|残疾人|国民经济|$)/u.exec(title)?.[1] ?? title
  return /^.*(?:省|自治区|自治州|市|州|盟|地区|县|区|旗)/u.exec(before)?.[0] ?? before
}

/** What a period's name is until an editor has written it. */
export const unknownPeriod = '待填写'

/** 十五五 is 2026–2030; （2021—2030年） says its years itself. Neither: nothing is guessed. */
function periodOf(title: string): { name: string; from: number; to: number } {
  const five = /(十[一二三四五六七八九]?五)[”’』」]?/u.exec(title)?.[1]
  const years = /(20\d\d)\s?[-—–－~～至]+\s?(20\d\d)\s?年?/u.exec(title)
  // 十四五 is 2021–2025, and each five-year plan begins five years after the last.
  const first = five ? 2021 + 5 * (fromNumeral(five.slice(0, -1)) - 14) : 0
  if (years)
    return {
      name: five ?? `${years[1] ?? ''}—${years[2] ?? ''}年`,
      from: Number(years[1]),
      to: Number(years[2]),
    }
  return five ? { name: five, from: first, to: first + 4 } : { name: unknownPeriod, from: 0, to: 0 }
}

/** What a person must still look up, by field; the rest was read from the text or derived from it. */
const marks: [field: RegExp, mark: string][] = [
  [/^ {2}name: .*(?:待填写)/u, 'FILL IN: the title names no period'],
  [/^ {2}(?:from|to): 0$/u, 'FILL IN: first and last year of the period'],
  [/^ {2}code:/u, 'FILL IN: six digits of GB/T 2260'],
  [/^ {2}within:/u, 'FILL IN: from the province down, [吉林省]'],
  [/^ {2}(?:publisher|url|retrieved): null/u, 'FILL IN, or leave null: where the original was published'],
  [/^ {2}(?:shortName|level):/u, 'derived from the name: check'],
  [/^ {2}(?:from|to):/u, 'derived from the title'],
  [/^ {2}name:/u, 'read from the title'],
  [/^ {2}outlook: null/u, 'the text does not say 2035'],
  [/^ {2}outlook:/u, 'read from the text: check that it is the outlook'],
  [/^ {2}(?:file|encoding|sha256|text):/u, 'of the file as it was given'],
]

/** `meta.yaml` as text; each field says whether it was read, derived, or is to be filled in. */
export function metaYaml(meta: Meta): string {
  const lines = stringify(meta, { lineWidth: 0 }).split('\n')
  const marked = lines.map((line) => {
    const mark = marks.find(([field]) => field.test(line))?.[1]
    return mark === undefined ? line : `${line} # ${mark}`
  })
  return [
    '# Drafted by `npm run import -- --file`. Look at every line; README, “Add a plan”, describes the fields.',
    ...marked,
  ].join('\n')
}

function levelOf(name: string): Meta['place']['level'] {
  if (/(?:省|自治区)$/u.test(name)) return 'province'
  return /(?:县|区|旗)$/u.test(name) ? 'county' : 'prefecture'
}

function shortNameOf(name: string): string {
  return name.replace(/(?:朝鲜|回|藏|彝|苗|壮|蒙古|土家|哈萨克|维吾尔|傣|白|羌)族自治/u, '')
}
