import { markOf } from '../plan/mark.ts'
import type { BoxBlock, Project } from '../plan/tree.ts'
import { evidenceOfEnd } from './box-end.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'
import { widthOf, widthOfFirstToken } from './measure.ts'
import { inlinesOf, paragraphOf } from './paragraph.ts'
import type { ItemStyle } from './project-name.ts'
import { nameEnd, styleOf } from './project-name.ts'
import { reportParagraph } from './oddities.ts'
import { endsSentence } from './signs.ts'

/** The projects at the head of `region` (lines up to where the box must have ended), and the lines they take. */
export function takeProjects(
  region: Line[],
  boxTitle: string,
  measure: number | null,
  desk: Desk,
): { blocks: BoxBlock[]; taken: number } {
  const items: Item[] = []
  let index = 0
  for (; index < region.length; index += 1) {
    const line = region[index]
    if (!line) break
    const item = items.at(-1)
    const before = item?.paragraphs.at(-1)?.at(-1)
    const opened = numberOf(line.text, item)
    const closed = before === undefined || endsSentence.test(before.text)
    const isNext = opened !== null && closed && opened.ordinal === (item?.ordinal ?? 0) + 1
    if (item && (closed || desk.answer('box-end-guessed', line) !== null)) {
      if (endsHere(region, index, items, isNext, opened?.ordinal ?? null, boxTitle, measure, desk)) break
    }
    if (!item || isNext) {
      items.push(itemOf(line, opened))
      if (opened && markOf(line.text) === null)
        desk.report(
          'number-without-dot',
          line,
          `Unexpected number without its dot, took “${opened.number}” as the number of a project`,
        )
    } else if (closed && before && !isFull(before, line, region, measure)) {
      if (item.number === null) items.push(itemOf(line, opened))
      else item.paragraphs.push([line])
    } else {
      item.paragraphs.at(-1)?.push(line)
    }
  }
  const style = styleOf(items)
  for (const item of items) for (const paragraph of item.paragraphs) reportParagraph(paragraph, desk)
  return { blocks: items.map((item) => blockOf(item, style, desk)), taken: index }
}

function itemOf(line: Line, opened: { number: string; ordinal: number } | null): Item {
  return { number: opened?.number ?? null, ordinal: opened?.ordinal ?? 0, paragraphs: [[line]] }
}

/** 1. and, after project 2, a bare 3 in front of a word: 3无障碍厕所建设. */
function numberOf(text: string, item: Item | undefined): { number: string; ordinal: number } | null {
  const mark = markOf(text)
  if (mark) return { number: mark.number, ordinal: mark.ordinal }
  const bare = /^(\d{1,2})(?=[\p{Script=Han}“《])(?![年月日个名万亿人元户支家所])/u.exec(text)?.[1]
  return bare !== undefined && item && Number(bare) === item.ordinal + 1
    ? { number: bare, ordinal: Number(bare) }
    : null
}

function endsHere(
  region: Line[],
  index: number,
  items: Item[],
  isNext: boolean,
  ordinal: number | null,
  boxTitle: string,
  measure: number | null,
  desk: Desk,
): boolean {
  const line = region[index]
  const before = region[index - 1]
  if (!line || !before) return false
  const evidence = evidenceOfEnd(region, index, items, isNext, ordinal, measure)
  const asked = desk.answer('box-end-guessed', line) !== null
  // A line that simply goes on, or the next project, raises no question.
  if (!asked && evidence.length === 0) return false
  if (!asked && ordinal === null && isFull(before, line, region, measure) && evidence.length < 2) return false
  if (!asked && isNext && evidence.length < 2 && measure !== null) return false
  const took = evidence.length >= (measure === null ? 1 : 2) ? 'body' : 'box'
  const name = boxTitle.slice(0, 4).trim()
  const message = `Ambiguous end of ${name}, took line ${String(line.number)} as ${took} (${evidence.join(', ') || 'no sign of an end'})`
  return desk.decide('box-end-guessed', line, message, took, ['body', 'box']) === 'body'
}

/**
 * True when the typesetter had to break after `line`: what follows would not have fitted. A text that is not broken at
 * a length has no such lines; a box whose first line is short is not that narrow.
 */
function isFull(line: Line, next: Line, region: Line[], measure: number | null): boolean {
  if (measure === null) return false
  const widths = region.slice(0, region.indexOf(line) + 1).map((each) => widthOf(each.text))
  const widest = Math.max(measure * 0.8, ...widths)
  const indent = /^\d{1,2}\D/u.test(line.text) ? 2 : 0
  return widthOf(line.text) + widthOfFirstToken(next.text) > widest - indent
}

function blockOf(item: Item, style: ItemStyle, desk: Desk): BoxBlock {
  const [first, ...rest] = item.paragraphs.map(joinLines)
  if (!first) throw new Error('A project without lines')
  // A number torn over two lines shows only when they are joined.
  const number = item.number ?? markOf(first.text)?.number ?? null
  const end = nameEnd(first.text, number?.length ?? 0, style)
  if (number === null && end === 0) return paragraphOf(first, 0)
  const line = first.lines[0]
  if (end === 0 && line)
    desk.report(
      'project-name-unclear',
      line,
      'Unexpected form of a project, expected its name before a space or 。; took the whole line as its name',
    )
  const nameTo = end === 0 ? first.text.length : end
  const project: Project = {
    type: 'project',
    id: '',
    number,
    children: [{ type: 'projectName', children: [sliceText(first, 0, nameTo)] }],
  }
  if (first.text.slice(nameTo).trim() !== '')
    project.children.push({ type: 'projectText', children: inlinesOf(first, nameTo) })
  for (const more of rest) project.children.push({ type: 'projectText', children: inlinesOf(more, 0) })
  return project
}
