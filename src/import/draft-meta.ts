import { fromNumeral } from '../plan/numerals.ts'
import { plainText } from '../plan/plain-text.ts'
import type { Plan, PlanNode } from '../plan/tree.ts'
import { nodesOf } from '../plan/walk.ts'
import { titleOf } from '../plan/title-of.ts'
import { stringify } from 'yaml'
import type { Meta } from './meta.ts'

/** What an editor still has to fill in stands as this code. */
export const unknownCode = '000000'

/**
 * A `meta.yaml` as far as the text tells: place and period from the title, publisher and address from the lines of a web
 * page above it; `codeOf` gives the code of a place that a register knows. The rest is to be filled in by an editor.
 */
export function draftMeta(
  plan: Plan,
  source: string,
  file: { name: string; encoding: string; sha256: string; text: string | null },
  codeOf: (place: string) => string | null = () => null,
): Meta {
  const title = statedTitle(plan)
  const name = placeIn(title) || toFillIn
  const period = periodOf(title)
  return {
    place: {
      name,
      shortName: shortNameOf(name),
      code: codeOf(name) ?? unknownCode,
      level: levelOf(name),
      within: [],
    },
    period: { ...period, outlook: /2035\s?年|二〇三五年/u.test(source) ? 2035 : null },
    source: {
      file: file.name,
      encoding: file.encoding,
      sha256: file.sha256,
      ...(file.text === null ? {} : { text: file.text }),
      publisher: printed(plan, publisher)?.words ?? null,
      url: printed(plan, address)?.words ?? null,
      retrieved: null,
    },
  }
}

/** 湖阳县 of 湖阳县数字乡村建设“十五五”规划: up to the last word for a kind of place before the subject. */
function placeIn(title: string): string {
  const before = /^(.+?)(?:关于|“|残疾人|国民经济|$)/u.exec(title)?.[1] ?? title
  return /^.*(?:省|自治区|自治州|市|州|盟|地区|县|区|旗)/u.exec(before)?.[0] ?? before
}

/** The name of a place or a period until an editor has written it. */
export const toFillIn = '待填写'

/** The title that the text says; empty where it says none, and the model gives the plan's id. */
function statedTitle(plan: Plan): string {
  const { title, derived } = titleOf(plan)
  return derived && title === plan.id ? '' : title
}

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
  return five ? { name: five, from: first, to: first + 4 } : { name: toFillIn, from: 0, to: 0 }
}

/** 发布机构：临河县人民政府办公室 */
const publisher =
  /(?:发布机构|發布機構|发文机关|發文機關|发文单位|制发机关|所属机构|信息来源|来\s*源)\s*[：:\t]\s*(\p{Script=Han}{4,})/u
/** 原文网址：https://… */
const address = /(https?:\/\/[\x21-\x7E]+)/u

/** What a line of a web page above the document says, and its offset in the source. */
function printed(plan: Plan, form: RegExp): { words: string; at: number } | null {
  for (const part of nodesOf(plan, 'noticePart')) {
    const words = part.kind === 'metadata' ? form.exec(plainText(part))?.[1] : undefined
    if (words !== undefined) return { words, at: startOf(part) }
  }
  return null
}

function startOf(node: PlanNode): number {
  return nodesOf(node, 'text')[0]?.spans?.[0]?.start ?? 0
}

/** The line of each field that was read from the text, and how it was read. */
interface Origins {
  title: string
  publisher: string
  url: string
  outlook: string
}

function originsOf(plan: Plan, source: string): Origins {
  const line = (at: number): string => `line ${String(source.slice(0, at).split(/\r\n|\n|\r/u).length)}`
  const { title, derived } = titleOf(plan)
  const head = nodesOf(plan, 'documentTitle')[0]
  // 现将《…》印发给你们: where a notice cites it, perhaps over two lines.
  const at = derived || !head ? source.indexOf(`《${title.slice(0, 6)}`) : startOf(head)
  const where = derived ? 'the title that the notice cites' : 'the title'
  const far = /2035\s?年|二〇三五年/u.exec(source)
  return {
    title: at < 0 ? where : `${where}, ${line(at)}`,
    publisher: `read from ${line(printed(plan, publisher)?.at ?? 0)}`,
    url: `read from ${line(printed(plan, address)?.at ?? 0)}`,
    outlook: `read from ${line(far?.index ?? 0)}: check that it is the outlook`,
  }
}

/** What stands beside each field: read from the text, derived from it, or for a person to fill in. */
function markOf(path: string, meta: Meta, from: Origins): string | null {
  const { place, period, source } = meta
  switch (path) {
    case 'place.name':
      return place.name === toFillIn ? 'FILL IN: no title is printed' : `read from ${from.title}`
    case 'place.shortName':
    case 'place.level':
      return place.name === toFillIn ? 'FILL IN: no title is printed' : 'derived from the name: check'
    case 'place.code':
      return place.code === unknownCode
        ? 'FILL IN: six digits of GB/T 2260'
        : 'derived from the name by content/registers/places.yaml: check'
    case 'place.within':
      return 'FILL IN: from the province down, [吉林省]'
    case 'period.name':
      return period.name === toFillIn ? 'FILL IN: the title names no period' : `read from ${from.title}`
    case 'period.from':
    case 'period.to':
      return period.from === 0 ? 'FILL IN: first and last year of the period' : `derived from ${from.title}`
    case 'period.outlook':
      return period.outlook === null ? 'derived: the text does not say 2035' : from.outlook
    case 'source.publisher':
      return source.publisher === null ? 'FILL IN, or leave null: who published the original' : from.publisher
    case 'source.url':
      return source.url === null ? 'FILL IN, or leave null: where the original was published' : from.url
    case 'source.retrieved':
      return 'FILL IN, or leave null: the day on which it was fetched'
    default:
      return path.startsWith('source.') ? 'derived from the file as it was given' : null
  }
}

/** `meta.yaml` as text; each field says where it was read, what it was derived from, or that it is to be filled in. */
export function metaYaml(meta: Meta, plan: Plan, source: string): string {
  const from = originsOf(plan, source)
  let part = ''
  const marked = stringify(meta, { lineWidth: 0, singleQuote: true })
    .split('\n')
    .map((line) => {
      const [, indent = '', field = ''] = /^( {2})?(\w+):/u.exec(line) ?? []
      if (indent === '') part = field
      const mark = indent === '' ? null : markOf(`${part}.${field}`, meta, from)
      return mark === null ? line : `${line} # ${mark}`
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
