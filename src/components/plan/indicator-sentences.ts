import { indicatorSentence } from '../../lib/indicator-sentence.ts'
import { nameAndUnit } from '../../plan/collect-indicators.ts'
import { markOf } from '../../plan/mark.ts'
import { quantityOf } from '../../plan/quantity.ts'
import type { Nature } from '../../plan/record.ts'
import { toText } from './entities.ts'
import { signsHtml } from './signs-html.ts'
import { xmlText } from '../../lib/xml-text.ts'

/** <table class="indicators">…</table>, header row included. */
const table = /<table class="indicators".*?<\/table>/gsu
const caption = /<caption[^>]*>(.*?)<\/caption>/su
const head = /<th (?:data-added(?:="[^"]*")? )?scope="col">(.*?)<\/th>/gsu
const row = /<tr id="[^"]*">.*?<\/tr>/gsu
const name = /<th scope="row">(.*?)<\/th>/su
const cell = /<td class="(value|nature)">(.*?)<\/td>/gsu
/** Our own words and links within a cell. */
const added = /<(span|a)\b[^>]*\sdata-added[^>]*>.*?<\/\1>/gsu

const natures: Record<string, Nature> = { 约束性: 'obligatory', 预期性: 'anticipatory' }

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
  const number = markOf(printed)?.number ?? ''
  const cells = [...line.matchAll(cell)].map(([, kind, html = '']) => ({
    kind,
    text: toText(html.replace(added, '')).trim(),
  }))
  return indicatorSentence({
    ...nameAndUnit(printed.slice(number.length)),
    nature: natures[cells.find(({ kind }) => kind === 'nature')?.text ?? ''] ?? null,
    values: cells
      .filter(({ kind }) => kind === 'value')
      .map(({ text }, at) => ({ column: columns[at + 1] ?? null, text, ...quantityOf(text) })),
  })
}
