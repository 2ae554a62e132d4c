import type { IndicatorTable, Paragraph } from '../plan/tree.ts'
import { decideBoxEnd } from './box-end-question.ts'
import { joinLines } from './excerpt.ts'
import { gridTableOf } from './grid-table.ts'
import { isSetIn } from './layout.ts'
import type { Line } from './lines.ts'
import { paragraphOf } from './paragraph.ts'
import { quietDesk } from './quiet-desk.ts'
import { gridOf } from './table-grid.ts'
import { isNote } from './table-note.ts'
import { textTableOf } from './text-table.ts'
import { toldEnd } from './told-end.ts'
import type { Context } from './context.ts'

/** An indicator table, the notes printed below it, and the number of lines that both take. */
export interface TakenTable {
  table: IndicatorTable
  notes: Paragraph[]
  taken: number
}

/** The table at the head of `region`, below the title at `title`; null where no row is found. */
export function takeTable(region: Line[], title: Line | undefined, context: Context): TakenTable | null {
  const told = toldEnd(region, context)
  const line = region[told]
  const isBody = line !== undefined && context.desk.peek('box-end-guessed', line) === 'body'
  // What follows the table helps to read it, unless the table would take it.
  const inside = isBody && linesTaken(region, context.source) > told ? region.slice(0, told) : region
  const grid = gridOf(inside, context.source)
  const { table, taken, notes } = grid
    ? { ...gridTableOf(grid.rows, context.desk), taken: grid.taken }
    : { ...textTableOf(inside, context.desk), notes: [] }
  if (taken === 0 || !table.children.some((child) => child.type === 'indicatorGroup')) return null
  if (grid) context.markup.push(...grid.markup)
  const below = notesBelow(region, taken, told, context)
  const end = taken + below.taken
  reportEnd(region, end, title, context, grid !== null)
  return { table, notes: [...notes, ...below.notes], taken: end }
}

/** How many lines the table at the head of `region` would take. */
function linesTaken(region: Line[], source: string): number {
  return gridOf(region, source)?.taken ?? textTableOf(region, quietDesk).taken
}

/** 注：… below the table, each to the end of its sentence. */
function notesBelow(
  region: Line[],
  from: number,
  told: number,
  { layout, desk }: Context,
): { notes: Paragraph[]; taken: number } {
  const notes: Paragraph[] = []
  let index = from
  let listed = false
  while (index < region.length) {
    const first = region[index]
    if (
      !first ||
      desk.peek('box-end-guessed', first) === 'body' ||
      !(
        isNote(first.text) ||
        index < told ||
        desk.answer('box-end-guessed', first, ['box']) ||
        (listed && /^[2-9][.．、]/u.test(first.text))
      )
    )
      break
    // 注：1.… and 2.… in lines of their own.
    listed ||= /[：:]\s?1[.．、]/u.test(first.text)
    const note = [first]
    index += 1
    while (index < region.length && note.length < 6 && !/[。）)]$/u.test(note.at(-1)?.text ?? '')) {
      const next = region[index]
      if (!next || isNote(next.text) || desk.peek('box-end-guessed', next) === 'body') break
      desk.answer('box-end-guessed', next, ['box'])
      if (layout.indented && isSetIn(next)) break
      note.push(next)
      index += 1
    }
    notes.push(paragraphOf(joinLines(note), 0))
  }
  return { notes, taken: index - from }
}

function reportEnd(
  region: Line[],
  index: number,
  title: Line | undefined,
  { desk }: Context,
  known: boolean,
): void {
  const line = region[index]
  if (!line || (known && desk.peek('box-end-guessed', line) === null)) return
  decideBoxEnd(line, title, 'body', 'the rows of the table end', desk)
}
