import { anyBoxTitleOf } from '../plan/box-title.ts'
import { columnRole } from '../plan/column-role.ts'
import { markOf } from '../plan/mark.ts'
import { ink } from '../plan/text.ts'
import type { Desk } from './finding.ts'
import type { Furniture } from './furniture-kind.ts'
import type { Line } from './lines.ts'
import { isMarkdownRow, isMarkdownRule } from './marked-row.ts'
import { startsResponsibility } from './signs.ts'
import { splitsSentence } from './splits-sentence.ts'

interface At {
  line: Line
  index: number
}

/** The same words at the top or the bottom of several pages. The first such line may be the title itself and stays. */
export function takeHeaders(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const groups = new Map<string, At[]>()
  for (const [index, line] of filled.entries()) {
    if (found.has(line) || line.text.length < 4 || line.text.length > 60) continue
    if (
      /[，。；]/u.test(line.text) ||
      markOf(line.text) ||
      startsResponsibility.test(line.text) ||
      /^0\d/u.test(line.text)
    )
      continue
    const key = ink(line.text).replace(/^[-—·\d]+|[-—·\d]+$/gu, '')
    if (!/\p{Script=Han}{4}/u.test(key)) continue
    groups.set(key, [...(groups.get(key) ?? []), { line, index }])
  }
  for (const [key, places] of groups) {
    const atBreak = places.filter(({ index }) => isAtPageBreak(filled, found, index))
    const inSentence = places.filter(({ index }) => {
      const before = filled[index - 1]
      return before !== undefined && !found.has(before) && splitsSentence(filled, index)
    })
    const named = /规划|規劃|纲要|方案|计划|計劃|政府|办公室|文件|公报/u.test(key)
    if (
      places.length < 2 ||
      !(atBreak.length >= 2 || (named && places.length >= 3 && inSentence.length >= 1))
    )
      continue
    const taken = places.filter((place, turn) => {
      const opens = turn === 0 && !atBreak.includes(place) && !inSentence.includes(place)
      return !opens && (named || atBreak.includes(place))
    })
    const first = taken[0]?.line
    if (!first) continue
    // One question for all of them: the lines are the same.
    const others = taken.slice(1).map(({ line }) => String(line.number))
    const message = `Ambiguous line “${first.text.slice(0, 20)}”, which comes ${String(places.length)} times, took it as a running header${others.length > 0 ? ` here and at line ${others.join(', ')}` : ''}`
    if (
      desk.decide('running-header-guessed', first, message, 'furniture', ['furniture', 'text']) ===
      'furniture'
    )
      for (const { line } of taken) found.set(line, 'running-header')
  }
}

function isAtPageBreak(filled: Line[], found: Map<Line, Furniture>, index: number): boolean {
  const line = filled[index]
  const before = filled[index - 1]
  const next = filled[index + 1]
  return (
    line?.opensPage === true ||
    next?.opensPage === true ||
    (before !== undefined && found.get(before) === 'page-number') ||
    (next !== undefined && found.get(next) === 'page-number')
  )
}

/** The header row of a table printed again where the table goes on, on a new page or below a label. */
export function takeTableHeaders(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  let header = ''
  const kept = filled.filter((line) => !found.has(line))
  for (const [index, line] of kept.entries()) {
    if (anyBoxTitleOf(line.text) !== null || line.text.includes('。')) header = ''
    // | --- | holds no words.
    const cells = line.text.split(/[\t |]+/u).filter((cell) => /\p{L}/u.test(cell))
    const heads = cells.filter((cell) => columnRole(cell) !== 'value').length
    if (cells.length < 2 || heads < 2) continue
    if (ink(line.text) !== header || opensMarkdown(kept, index)) {
      header = ink(line.text)
      continue
    }
    const message =
      'Ambiguous second header row of a table, the same as the first, took it as printed again on a new page'
    if (
      desk.decide('running-header-guessed', line, message, 'furniture', ['furniture', 'text']) === 'furniture'
    )
      found.set(line, 'running-header')
  }
}

/** True where a line is the header of a Markdown table of its own: with a rule below it, and no row above it. */
function opensMarkdown(lines: Line[], index: number): boolean {
  return (
    isMarkdownRow(lines[index]?.text ?? '') &&
    isMarkdownRule(lines[index + 1]?.text ?? '') &&
    !isMarkdownRow(lines[index - 1]?.text ?? '')
  )
}
