import { markOf } from '../plan/mark.ts'
import type { Desk } from './finding.ts'
import type { Furniture } from './furniture-kind.ts'
import type { Line } from './lines.ts'
import { natureAtEnd } from './nature-in-row.ts'
import { splitsSentence } from './splits-sentence.ts'

/** — 12 —, — １ —, - 3 -, ·3·, 第 3 页, 第3页 共20页, 3/20 */
export const numberedPage =
  /^(?:[-—–－―─·•]+\s*[\d０-９]{1,3}\s*[-—–－―─·•]+|第\s*[\d０-９]{1,3}\s*[页頁](?:[\s，,/]*共\s*[\d０-９]{1,3}\s*[页頁])?|\d{1,3}\s*\/\s*\d{1,3}|[Pp](?:age)?\.?\s*\d{1,3})$/u
/** 3, alone in its line. */
const bare = /^[\d０-９]{1,3}$/u

/** Bare numbers count up from page to page; one alone counts only where a page visibly begins or ends. */
export function takeBareNumbers(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const candidates = filled.map((line, index) => ({ line, index })).filter(({ line }) => bare.test(line.text))
  for (const chain of chainsOf(candidates)) {
    for (const { line, index } of chain) {
      const next = filled[index + 1]
      const atBreak = line.opensPage || next?.opensPage === true || index === filled.length - 1
      // 1 and 2, each a page of lines apart, and no row numbers of a table.
      const apart = chain.length >= 2 && areFarApart(chain) && !isInTable(filled, index)
      const torn = chain.length >= 2 && chain.some((each) => splitsSentence(filled, each.index))
      // 1, 2 and 4 printed in another form stand around a bare 3.
      const counted = !isInTable(filled, index) && neighbours(filled, found, index, numberIn(line))
      const took = chain.length >= 3 || atBreak || torn || apart || counted ? 'furniture' : 'text'
      // A number in a table is text without a question.
      if (took === 'text' && !splitsSentence(filled, index)) continue
      const message = `Ambiguous number ${line.text} alone in its line, took it as ${took === 'furniture' ? 'a page number' : 'text'}`
      if (desk.decide('page-number-guessed', line, message, took, ['furniture', 'text']) === 'furniture')
        found.set(line, 'page-number')
    }
  }
}

function areFarApart(chain: At[]): boolean {
  return chain.every(({ index }, at) => at === 0 || index - (chain[at - 1]?.index ?? 0) >= 18)
}

/** True where a number stands between cells: the nature of a row before it, or short lines on both sides. */
function isInTable(filled: Line[], index: number): boolean {
  const [before = '', next = ''] = [filled[index - 1]?.text, filled[index + 1]?.text]
  return natureAtEnd.test(before) || [before, next].every((text) => isCell(text))
}

/** A few words without a sentence and without the number of a heading. */
function isCell(text: string): boolean {
  return text.length <= 20 && markOf(text) === null && !/[。，；：]/u.test(text)
}

/** True where the page numbers before and behind a line, whatever their form, leave room for this one. */
function neighbours(filled: Line[], found: Map<Line, Furniture>, index: number, number: number): boolean {
  const isNumber = (line: Line): boolean => found.get(line) === 'page-number'
  const before = filled.slice(0, index).findLast(isNumber)
  const behind = filled.slice(index + 1).find(isNumber)
  return (
    (before !== undefined && numberIn(before) === number - 1) ||
    (behind !== undefined && numberIn(behind) === number + 1)
  )
}

/** The first number of a line, in either width: １ is 1. */
function numberIn({ text }: Line): number {
  return Number(/\d{1,3}/u.exec(text.normalize('NFKC'))?.[0])
}

interface At {
  line: Line
  index: number
}

/** The longest runs of n, n + 1, n + 2 that stand at least eight lines apart. */
function chainsOf(candidates: At[]): At[][] {
  const chains: At[][] = []
  for (const at of candidates) {
    const fits = chains
      .filter((chain) => {
        const last = chain.at(-1)
        return last && numberIn(at.line) === numberIn(last.line) + 1 && at.index - last.index >= 8
      })
      .sort((a, b) => b.length - a.length)[0]
    if (fits) fits.push(at)
    else chains.push([at])
  }
  return chains
}
