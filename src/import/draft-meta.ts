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
  const name = /^(.+?)(?:关于|“|残疾人|国民经济)/u.exec(title)?.[1] ?? title
  const five = /(十[一二三四五六七八九]?五)/u.exec(title)?.[1]
  // 十四五 is 2021–2025, and each five-year plan begins five years after the last.
  const from = five ? 2021 + 5 * (fromNumeral(five.slice(0, -1)) - 14) : 2021
  return {
    place: { name, shortName: shortNameOf(name), code: unknownCode, level: levelOf(name), within: [] },
    period: {
      name: five ?? '十四五',
      from,
      to: from + 4,
      outlook: /2035\s?年|二〇三五年/u.test(source) ? 2035 : null,
    },
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

/** `meta.yaml` as text, with a comment on each field that needs an editor. */
export function metaYaml(meta: Meta): string {
  return [
    '# Drafted from the text by `npm run import -- --file`. Check every line.',
    '# place.code: GB/T 2260; place.within: from the province down; source.url: where the published original can be read.',
    stringify(meta, { lineWidth: 0 }),
  ].join('\n')
}

function levelOf(name: string): Meta['place']['level'] {
  if (/(?:省|自治区)$/u.test(name)) return 'province'
  return /(?:县|区|旗)$/u.test(name) ? 'county' : 'prefecture'
}

function shortNameOf(name: string): string {
  return name.replace(/(?:朝鲜|回|藏|彝|苗|壮|蒙古|土家|哈萨克|维吾尔|傣|白|羌)族自治/u, '')
}
