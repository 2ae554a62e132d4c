import { indicatorSentence } from '../../lib/indicator-sentence.ts'
import { nameAndUnit } from '../../plan/collect-indicators.ts'
import { columnRole } from '../../plan/column-role.ts'
import { natureOf } from '../../plan/nature.ts'
import { quantityOf } from '../../plan/quantity.ts'
import { rowNumberOf } from '../../plan/row-number.ts'
import { toText } from './entities.ts'
import { signsHtml } from './signs-html.ts'
import { xmlText } from '../../lib/xml-text.ts'

/** <table class="indicators">…</table>, header row included. */
const table = /<table class="indicators".*?<\/table>/gsu
const caption = /<caption[^>]*>(.*?)<\/caption>/su
const head = /<th (?:data-added(?:="[^"]*")? )?scope="col">(.*?)<\/th>/gsu
const row = /<tr id="[^"]*">.*?<\/tr>/gsu
const name = /<th scope="row">(.*?)<\/th>/su
const cell = /<td class="(unit|value|nature|bodies)">(.*?)<\/td>/gsu
/** Our own words and links within a cell. */
const added = /<(span|a)\b[^>]*\sdata-added[^>]*>.*?<\/\1>/gsu

/**
 * Rendered indicator tables, each in a place where it may scroll, followed by the same rows as a list of full sentences in a closed disclosure: the reader
 * chooses, and needs no script for it.
 */
export function indicatorSentences(tables: string): string {
  return tables.replace(table, (html) => {
    const columns = [...html.matchAll(head)].map(([, text = '']) => toText(text).trim())
    const items = (html.match(row) ?? []).map((line) => `<li>${signsHtml(sentence(line, columns))}</li>`)
    const title = toText(caption.exec(html)?.[1] ?? '').trim()
    return `<div class="table-place">${html}</div><details class="sentences" data-added data-pagefind-ignore><summary>用句子读这张表：${xmlText(title)}</summary><ul role="list">${items.join('')}</ul></details>`
  })
}

function sentence(line: string, columns: string[]): string {
  const printed = toText(name.exec(line)?.[1] ?? '').trim()
  const number = rowNumberOf(printed) ?? ''
  const cells = [...line.matchAll(cell)].map(([, kind, html = '']) => ({
    kind,
    text: toText(html.replace(added, '')).trim(),
  }))
  const textOf = (kind: string): string => cells.find((each) => each.kind === kind)?.text ?? ''
  const named = nameAndUnit(printed.slice(number.length))
  const heads = columns.filter((column) => columnRole(column) === 'value')
  const bodyHeads = columns.filter((column) => columnRole(column) === 'bodies')
  const bodies = cells
    .filter(({ kind }) => kind === 'bodies')
    .map(({ text }, at) => ({ head: bodyHeads[at] ?? '负责单位', text }))
    .filter(({ text }) => text !== '')
  const words = indicatorSentence({
    name: named.name,
    unit: named.unit ?? (textOf('unit') === '' ? null : textOf('unit')),
    nature: natureOf(textOf('nature')),
    values: cells
      .filter(({ kind }) => kind === 'value')
      .map(({ text }, at) => ({ column: heads[at] ?? null, text, ...quantityOf(text) })),
  })
  if (bodies.length === 0) return words
  return `${[words.replace(/。$/u, ''), ...bodies.map(({ head, text }) => `${head}：${text}`)].join('，')}。`
}
