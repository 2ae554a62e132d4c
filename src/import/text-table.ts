import { columnRole } from '../plan/column-role.ts'
import type { Cell, IndicatorGroup, IndicatorTable } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Columns } from './columns.ts'
import { rowOf } from './indicator-row.ts'
import type { Line } from './lines.ts'
import { natureInRow } from './nature-in-row.ts'
import { isNote } from './table-note.ts'
import { reportRow } from './table-row.ts'
import type { Token } from './token.ts'
import { textOfTokens, tokensOf } from './token.ts'
import { valueLike } from './value-like.ts'

/** 预期 / 性: a nature broken over two lines. */
const natureStart = /(?:^|\s)(?:[预預]期?|[约約]束?)$/u
const numbered =
  /^(\d{1,2})(?:[.．、]\s?(?:(?!\d)|(?=\d{1,3}[岁歲个至—-]))|\s+(?=\p{Script=Han}|\d{1,2}[岁歲]|[“《]))/u
const subRow = /^(?:其中[：:，,]?|[（(]\d{1,2}[）)]|[①-⑳])/u

/**
 * The indicator table at the head of `region`, whose cells only white space separates, and the number of lines it
 * takes. A row reaches from its number to its 属性; what is left over is the header and the labels of row groups, which
 * extraction put between the rows.
 */
export function textTableOf(region: Line[], desk: Desk): { table: IndicatorTable; taken: number } {
  const table: IndicatorTable = { type: 'indicatorTable', children: [] }
  const rows = rowsOf(region)
  const first = rows[0]?.from ?? 0
  const heads = headLines(region.slice(0, first))
  const hasNature = rows.some((row) => natureInRow.test(region[row.to - 1]?.text ?? ''))
  const header = cellsOfHeader(region.slice(0, heads), rowsTokens(region, rows, hasNature))
  if (header.cells.length > 0) table.children.push({ type: 'tableHeader', children: header.cells })
  const columns: Columns = { ...header.columns, nature: hasNature }
  let group: IndicatorGroup | null = null
  let label: Line[] = region.slice(heads, first)
  for (const [turn, row] of rows.entries()) {
    const before = rows[turn - 1]
    if (before) label = region.slice(before.to, row.from)
    if (before && label.length > 0) label = givenBack(label, group?.children.at(-1))
    // 和就 / 业 / 公共: a piece of the label above, its end, and the beginning of the next one.
    while (group && label[0] && isFragment(group, label.slice(0, 1))) {
      appendLabel(group, label.slice(0, 1))
      label = label.slice(1)
    }
    if (label.length > 0 || !group) {
      group = groupWith(label, desk)
      table.children.push(group)
    }
    const lines = region.slice(row.from, row.to)
    const indicator = rowOf(lines, columns, desk)
    reportRow(indicator, lines[0], hasNature, desk)
    group.children.push(indicator)
  }
  reportNumbers(region, rows, desk)
  let taken = rows.at(-1)?.to ?? 0
  const rest = region[taken]
  if (group && rest && /^\p{Script=Han}{1,4}$/u.test(rest.text) && isFragment(group, [rest])) {
    appendLabel(group, [rest])
    taken += 1
  }
  return { table, taken }
}

interface RowLines {
  from: number
  to: number
  /** Null for a row without number. */
  number: number | null
}

/** The lines of each row, in order. */
function rowsOf(region: Line[]): RowLines[] {
  const numbers = region.map((line) => numberAt(line.text))
  const start = numbers.findIndex((number) => number === 1)
  const isNumbered =
    start >= 0 && start < 16 && !region.slice(0, start).some((line) => natureInRow.test(line.text))
  return isNumbered ? numberedRows(region, start) : unnumberedRows(region)
}

function numberAt(text: string): number | null {
  const found = numbered.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

function numberedRows(region: Line[], start: number): RowLines[] {
  const rows: RowLines[] = []
  let last = 0
  let index = start
  const natures = region.slice(start, start + 60).some((line) => natureInRow.test(line.text))
  while (index < region.length) {
    const text = region[index]?.text ?? ''
    const number = numberAt(text)
    const opens =
      number !== null &&
      (number === last + 1 || number === last || number === last + 2) &&
      !(rows.length > 0 && text.includes('。'))
    if (!opens && !(rows.length > 0 && subRow.test(text))) {
      // Labels stand between rows; a sentence, or a label after which no row follows, ends the table.
      if (/[。；]$/u.test(text) || isNote(text) || !rowFollows(region, index, last)) break
      index += 1
      continue
    }
    const to = rowEnd(region, index, natures)
    // Without a nature, a number before a clause of some length is the body's.
    if (
      rows.length > 0 &&
      natures &&
      number !== null &&
      !natureInRow.test(region[to - 1]?.text ?? '') &&
      !rowFollows(region, to, number) &&
      !/\s[〔≥≤＞＜><]?\d[\d.]*\S{0,3}$|[）)]$/u.test(
        region
          .slice(index, to)
          .map((line) => line.text)
          .join(' '),
      )
    )
      break
    rows.push({ from: index, to, number })
    if (number !== null) last = number
    index = to
  }
  return rows
}

/** True where a row with the next number, or a row below one, begins within the next lines. */
function rowFollows(region: Line[], from: number, last: number): boolean {
  for (const line of region.slice(from, from + 8)) {
    if (line.text.endsWith('。') || isNote(line.text)) return false
    const number = numberAt(line.text)
    if (number !== null && (number === last + 1 || number === last + 2)) return true
  }
  return false
}

/** Index after the last line of the row that begins at `from`. */
function rowEnd(region: Line[], from: number, natures: boolean): number {
  for (let index = from; index < Math.min(region.length, from + 10); index += 1) {
    const text = region[index]?.text ?? ''
    const before = region[index - 1]?.text ?? ''
    if (index > from && (numbered.test(text) || subRow.test(text) || isNote(text) || text.includes('。')))
      return index
    if (natureInRow.test(text)) return index + 1
    if (natureStart.test(text) && /^(?:期?|束?)性(?:\s|$)/u.test(region[index + 1]?.text ?? ''))
      return index + 2
    if (natures) continue
    const next = region[index + 1]?.text ?? ''
    const complete = /\s\S+$/u.test(text) && !/[）)]$/u.test(text)
    if (complete && !numberedOrSub(next) && isLabelOrEnd(next)) return index + 1
    if (index > from && /^[〔≥≤＞＜><]?\d[\d.]*\S{0,3}$/u.test(text) && before !== '' && isLabelOrEnd(next))
      return index + 1
  }
  return Math.min(region.length, from + (natures ? 1 : 1))
}

function numberedOrSub(text: string): boolean {
  return numbered.test(text) || subRow.test(text)
}

/** A short label, a note, a sentence or nothing at all: no cell of a row. */
function isLabelOrEnd(text: string): boolean {
  return (
    text === '' ||
    isNote(text) ||
    /[，。；：]/u.test(text) ||
    /^\p{Script=Han}{2,12}$/u.test(text) ||
    text.length > 24
  )
}

function unnumberedRows(region: Line[]): RowLines[] {
  const rows: RowLines[] = []
  const heads = headLines(region)
  let from = heads
  for (let index = heads; index < region.length; index += 1) {
    const text = region[index]?.text ?? ''
    if (/[。；]$/u.test(text) || isNote(text)) break
    const ends = natureInRow.test(text) || isWholeRow(region, from, index)
    if (!ends) {
      // 社会保障 in a line of its own, before any cell of a row: a label.
      if (index === from && /^\p{Script=Han}{2,8}$/u.test(text)) from = index + 1
      continue
    }
    rows.push({ from: Math.min(from, index), to: index + 1, number: null })
    from = index + 1
  }
  return rows
}

/** A row that bears no nature: its name, and two cells at least, the last of which is a value. */
function isWholeRow(region: Line[], from: number, index: number): boolean {
  const tokens = tokensOf(region.slice(from, index + 1))
  const next = region[index + 1]?.text ?? ''
  const values = tokens.filter((token) => valueLike.test(token.text)).length
  return (
    tokens.length >= 3 &&
    values >= 1 &&
    valueLike.test(tokens.at(-1)?.text ?? '') &&
    /^\p{Script=Han}{2,12}$|^\p{Script=Han}{4}.*\s/u.test(next) &&
    !natureInRow.test(next.slice(0, 4))
  )
}

/** Number of lines at the head that hold the names of columns. */
function headLines(lines: Line[]): number {
  const isHead = (line: Line): boolean => {
    const tokens = wordsOf(line)
    const known = tokens.filter(
      (token) =>
        columnRole(token.text) !== 'value' ||
        /^(?:\d{4}\s?年\S*|[（(]?\d{4}[）)]?|\S{0,6}(?:目标|目標|目标值|基期|基数|累计|年均|现状|完成|实际)\S{0,3}|[（(]\S{1,6}[）)]|年|值|[〔（(]\S{1,3}|\S{1,3}[〕）)])$/u.test(
          token.text,
        ),
    ).length
    // 区域 2020年 2025年 属性: the first column may be named by anything.
    const anyName =
      tokens.length >= 3 &&
      known === tokens.length - 1 &&
      /^\p{Script=Han}{2,6}$/u.test(tokens[0]?.text ?? '') &&
      columnRole(tokens[0]?.text ?? '') === 'value'
    return tokens.length > 0 && (known === tokens.length || anyName)
  }
  let count = 0
  while (count < lines.length && count < 8) {
    const line = lines[count]
    if (!line || !isHead(line)) break
    count += 1
  }
  const head = lines.slice(0, count).flatMap(wordsOf)
  return head.some((token) => ['name', 'nature', 'number'].includes(columnRole(token.text))) ? count : 0
}

/** The tokens of a line, 指 标 printed apart as one. */
function wordsOf(line: Line): Token[] {
  const words: Token[] = []
  for (const token of tokensOf([line])) {
    const last = words.at(-1)
    if (last && /^\p{Script=Han}$/u.test(token.text) && /^\p{Script=Han}$/u.test(last.text)) {
      last.text += token.text
      last.end = token.end
    } else if (last && /^年\S*$/u.test(token.text) && /\d{4}$/u.test(last.text)) {
      last.text += token.text
      last.end = token.end
    } else words.push({ ...token })
  }
  return words
}

function cellsOfHeader(
  lines: Line[],
  valueColumns: number,
): { cells: Cell[]; columns: Omit<Columns, 'nature'> } {
  const words = lines.flatMap(wordsOf)
  const roles = words.map((word) => columnRole(word.text))
  const values = words.filter((_, index) => roles[index] === 'value')
  const cells: Token[][] = []
  let lead: Token[] = []
  // 2020年 2025年 above 基期 目标: two lines of words for the same columns.
  const layers =
    valueColumns > 0 && values.length > valueColumns && values.length % valueColumns === 0
      ? values.length / valueColumns
      : 1
  const perLayer = values.length / layers
  let value = 0
  for (const [index, word] of words.entries()) {
    const role = roles[index]
    if (role === 'number' || role === 'group') lead.push(word)
    else if (role === 'value') {
      if (value < perLayer)
        cells.push(Array.from({ length: layers }, (_, layer) => values[value + layer * perLayer] ?? word))
      value += 1
    } else {
      cells.push([...(role === 'name' ? lead : []), word])
      if (role === 'name') lead = []
    }
  }
  if (lead.length > 0) {
    if (cells[0]) cells[0].unshift(...lead)
    else cells.push(lead)
  }
  return {
    cells: cells.map((cell) => ({ type: 'cell', children: [textOfTokens(cell)] })),
    columns: {
      values: layers > 1 ? perLayer : values.length > 0 ? values.length : valueColumns,
      unit: roles.includes('unit'),
      bodies: roles.includes('bodies'),
    },
  }
}

/** The number of values that most rows seem to have, 0 where none has a number. */
function rowsTokens(region: Line[], rows: RowLines[], hasNature: boolean): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const tokens = tokensOf(region.slice(row.from, row.to))
    const end = hasNature ? tokens.findLastIndex((token) => natureInRow.test(token.text)) : tokens.length
    let count = 0
    for (let index = (end < 0 ? tokens.length : end) - 1; index > 0; index -= 1) {
      if (!valueLike.test(tokens[index]?.text ?? '')) break
      count += 1
    }
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function groupWith(label: Line[], desk: Desk): IndicatorGroup {
  const group: IndicatorGroup = { type: 'indicatorGroup', children: [] }
  const first = label[0]
  if (!first) return group
  group.children.push({ type: 'groupLabel', children: [sliceText(joinLines(label))] })
  const words = label.map((line) => line.text).join('')
  desk.report(
    'row-group-guessed',
    first,
    `Ambiguous row group “${words}”, took the rows after it as its rows`,
    'warning',
    ['a label that stands beside the rows before it', 'words of a row'],
  )
  return group
}

/** What a label of a group may end with; 和就 is a piece of one. */
const whole =
  /(?:就业|就業|服务|服務|保障|教育|康复|康復|环境|環境|权益|權益|文化|体育|收入|参与|事业|支持|发展|发展|能力|无障碍|体系|生活|托养|组织|建设|水平|条件|支撑|防控|民生|救助|福利|文体)$/u

/** True where the words between two rows are a further piece of the group's label, chopped by extraction. */
function isFragment(group: IndicatorGroup, label: Line[]): boolean {
  const first = group.children[0]
  if (first?.type !== 'groupLabel') return false
  const printed = first.children.map((text) => text.value).join('')
  const words = label.map((line) => line.text).join('')
  const narrow = words.length <= 3 || printed.length <= 3 || /[和与及、]$/u.test(printed)
  return (
    (!whole.test(printed) || /^[和与及]/u.test(words)) &&
    narrow &&
    printed.length + words.length <= 14 &&
    label.every((line) => line.text.length <= 4)
  )
}

function appendLabel(group: IndicatorGroup, label: Line[]): void {
  const first = group.children[0]
  const text = first?.type === 'groupLabel' ? first.children[0] : undefined
  const more = sliceText(joinLines(label))
  if (!text) return
  text.value += more.value
  text.spans?.push(...(more.spans ?? []))
}

/** The label without what is the end of the name of the row before it: 辅助器具适配率(%). */
function givenBack(label: Line[], row: IndicatorGroup['children'][number] | undefined): Line[] {
  const first = label[0]
  if (!first || row?.type !== 'indicator' || !/^\S+[（(][%％‰\p{Script=Han}/]{1,6}[）)]$/u.test(first.text))
    return label
  const name = row.children[0]
  if (name?.type !== 'indicatorName' || /[）)]$/u.test(name.children.at(-1)?.value ?? '')) return label
  const text = name.children[0]
  const more = sliceText(joinLines([first]))
  if (!text) return label
  text.value += more.value
  text.spans?.push(...(more.spans ?? []))
  return label.slice(1)
}

function reportNumbers(region: Line[], rows: RowLines[], desk: Desk): void {
  let last = 0
  for (const row of rows) {
    const line = region[row.from]
    if (row.number === null || !line) continue
    if (row.number === last)
      desk.report(
        'number-duplicate',
        line,
        `Unexpected number ${String(row.number)} a second time, kept as printed`,
      )
    else if (row.number !== last + 1)
      desk.report(
        'number-gap',
        line,
        `Unexpected number ${String(row.number)} after ${String(last)}, kept as printed`,
      )
    last = row.number
  }
}
