import { markOf } from '../plan/mark.ts'
import { notesIn } from '../plan/responsibility-note.ts'
import type { BoxBlock, Project } from '../plan/tree.ts'
import { endSigns } from './box-end.ts'
import { toldEnd } from './told-end.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'
import { widthOf, widthOfFirstToken } from './measure.ts'
import { reportParagraph } from './oddities.ts'
import { inlinesOf, paragraphOf } from './paragraph.ts'
import type { ItemStyle } from './project-name.ts'
import { nameEnd, styleOf } from './project-name.ts'
import { endsSentence, startsResponsibility } from './signs.ts'
import { isNote } from './table-note.ts'
import { before as settingBefore } from './widest-before.ts'
import type { Context } from './context.ts'

interface Opened {
  number: string
  ordinal: number
  rank: number
}

/** The projects at the head of `region` (lines up to where the box must have ended), and the lines they take. */
export function takeProjects(
  region: Line[],
  title: Line | undefined,
  context: Context,
): { blocks: BoxBlock[]; taken: number } {
  const { desk } = context
  const items: Item[] = []
  const ownLines = namesStandAlone(region, context)
  const rank = rankOfItems(region)
  const told = toldEnd(region, context)
  let index = 0
  for (; index < region.length; index += 1) {
    const line = region[index]
    if (!line) break
    const item = items.at(-1)
    const paragraph = item?.paragraphs.at(-1)
    const before = paragraph?.at(-1)
    const opened = numberOf(line.text, item, rank)
    const alone = item?.ownLine === true && item.paragraphs.length === 1
    const closed =
      before === undefined || endsSentence.test(before.text) || alone || startsApart(line, before, context)
    const forced = desk.peek('box-end-guessed', line)
    const broken = item ? desk.answer('line-break', line, ['join', 'break']) : null
    if (
      item &&
      before &&
      broken !== 'join' &&
      (index >= told || forced !== null) &&
      (closed || forced !== null || isOwnLineItem(line, opened, ownLines, before))
    ) {
      if (endsHere({ region, index, items, opened, title, before, line }, context)) break
    }
    const opens =
      broken !== 'join' &&
      opened !== null &&
      (closed || isOwnLineItem(line, opened, ownLines, before)) &&
      isItem(opened, item)
    if (!item || opens) {
      items.push(itemOf(line, opened, ownLines && isShortName(line.text)))
      if (opened && item) reportNumber(opened, item, line, context)
      if (opened && markOf(line.text) === null && !opened.number.startsWith('0'))
        desk.report(
          'number-without-dot',
          line,
          `Unexpected number without its dot, took “${opened.number}” as the number of a project`,
          'warning',
          ['a number that belongs to the words after it'],
        )
    } else if (broken !== null) {
      if (broken === 'break') item.paragraphs.push([line])
      else paragraph?.push(line)
    } else if (alone && item.paragraphs[0] && goesOnWithName(item.paragraphs[0], line, region[index + 1])) {
      paragraph?.push(line)
    } else if (alone) {
      item.paragraphs.push([line])
    } else if (
      closed &&
      before &&
      !startsResponsibility.test(line.text) &&
      (startsApart(line, before, context) || !isFull(before, line, region, context))
    ) {
      if (item.number === null && !subMark(line.text, rank) && !isNote(line.text))
        items.push(itemOf(line, opened, ownLines && isShortName(line.text)))
      else item.paragraphs.push([line])
    } else if (before && subMark(line.text, rank) && /[：:；。]$/u.test(before.text)) {
      item.paragraphs.push([line])
    } else {
      paragraph?.push(line)
    }
  }
  const style = styleOf(items)
  for (const item of items) for (const paragraph of item.paragraphs) reportParagraph(paragraph, desk)
  return { blocks: items.map((item) => blockOf(item, style, context)), taken: index }
}

function itemOf(line: Line, opened: Opened | null, ownLine: boolean): Item {
  return { number: opened?.number ?? null, ordinal: opened?.ordinal ?? 0, paragraphs: [[line]], ownLine }
}

/** Rank of the numbers of the first item; 6 where it bears none. */
function rankOfItems(region: Line[]): number {
  for (const line of region.slice(0, 6)) {
    if (/^0[1１]/u.test(line.text)) return 6
    const mark = markOf(line.text)
    if (mark?.ordinal === 1) return mark.rank
  }
  return 6
}

/** 1. and 01 and, after project 2, a bare 3 in front of a word: 3无障碍厕所建设. A mark of a lower kind numbers no project. */
function numberOf(text: string, item: Item | undefined, rank: number): Opened | null {
  const zero = /^(0\d)(?:[.．、]|(?=[\s\p{Script=Han}“]))/u.exec(text)
  if (zero?.[1]) return { number: zero[0], ordinal: Number(zero[1]), rank: 6 }
  const mark = markOf(text)
  if (mark) return mark.rank > rank ? null : mark
  const bare = /^([0-9]{1,2})(?=\s?[\p{Script=Han}“《])(?!\s?[年月日个名万亿人元户支家所项期次岁級级])/u.exec(
    text,
  )?.[1]
  return bare !== undefined && item && item.number !== null && Number(bare) === item.ordinal + 1
    ? { number: bare, ordinal: Number(bare), rank: 6 }
    : null
}

function subMark(text: string, rank: number): boolean {
  return (markOf(text)?.rank ?? 0) > rank
}

/** The next number, the same once more, or one after a gap. */
function isItem(opened: Opened, item: Item | undefined): boolean {
  const before = item?.ordinal ?? 0
  return (
    opened.ordinal === before + 1 ||
    (item?.number !== null && opened.ordinal >= before && opened.ordinal <= before + 3) ||
    opened.ordinal === 1
  )
}

function reportNumber(opened: Opened, item: Item, line: Line, { desk }: Context): void {
  if (opened.ordinal === item.ordinal + 1) return
  const rule =
    opened.ordinal === item.ordinal
      ? 'number-duplicate'
      : opened.ordinal === 1
        ? 'number-restarts'
        : 'number-gap'
  desk.report(
    rule,
    line,
    `Unexpected number ${opened.number} after ${String(item.ordinal)}, kept as printed`,
    'warning',
    ['a number of the body, after the end of the box'],
  )
}

/** True where most numbered lines hold a short name and nothing else: 01　名称, with the text in the next line. */
function namesStandAlone(region: Line[], context: Context): boolean {
  const opening = region
    .slice(0, 60)
    .filter(
      (line, index) =>
        index === 0 ||
        numberOf(line.text, { number: '1', ordinal: -1, paragraphs: [], ownLine: false }, 8) !== null,
    )
  const numbered = opening.filter((line) => /^(?:\d|[（(①●◆■])/u.test(line.text))
  const list = numbered.length > 0 ? numbered : opening
  const short = list.filter(
    (line) => isShortName(line.text) && region[region.indexOf(line) + 1] !== undefined,
  )
  return (
    short.length > 0 &&
    short.length >= list.length * 0.6 &&
    (numbered.length > 0 || unnumberedNames(region, context))
  )
}

/** Without numbers, a short line must alternate with sentences. */
function unnumberedNames(region: Line[], { layout }: Context): boolean {
  const width = layout.measure ?? 30
  const second = region[1]
  return (
    second !== undefined &&
    widthOf(second.text) > width * 0.6 &&
    /[，。；]/u.test(
      region
        .slice(1, 4)
        .map((line) => line.text)
        .join(''),
    )
  )
}

function isShortName(text: string): boolean {
  return (
    /\p{Script=Han}{2}/u.test(text) &&
    widthOf(text) <= 24 &&
    !/[。；：！？，]/u.test(text) &&
    !/(?<=\S)\s+\S{6}/u.test(text.replace(/^0?\d{1,2}[.．、]?\s*/u, ''))
  )
}

function isOwnLineItem(
  line: Line,
  opened: Opened | null,
  ownLines: boolean,
  before: Line | undefined,
): boolean {
  return (
    ownLines &&
    opened !== null &&
    isShortName(line.text) &&
    before !== undefined &&
    !/[，、]$/u.test(before.text)
  )
}

/** The rest of a name that was too long for its line. */
function goesOnWithName(name: Line[], line: Line, after: Line | undefined): boolean {
  return (
    name.length < 2 &&
    widthOf(name.at(-1)?.text ?? '') > 20 &&
    widthOf(line.text) < 12 &&
    !/[。；，]/u.test(line.text) &&
    after !== undefined
  )
}

function startsApart(line: Line, before: Line, { layout }: Context): boolean {
  if (layout.indented) return line.indent >= 1.5 && before.indent < 1.5 && endsSentence.test(before.text)
  return layout.spaced && layout.afterBlank.has(line) && endsSentence.test(before.text)
}

interface Place {
  region: Line[]
  index: number
  items: Item[]
  opened: Opened | null
  title: Line | undefined
  before: Line
  line: Line
}

function endsHere(place: Place, context: Context): boolean {
  const { region, index, items, opened, title, before, line } = place
  const { layout, outline, desk } = context
  const signs = endSigns(region, index, items, opened, layout.measure)
  const found = [
    ...(signs.length ? ['the line length changes'] : []),
    ...(signs.style ? ['the item style changes'] : []),
  ]
  if (
    bearsNote(region, index, context) &&
    !items.some((item) => item.paragraphs.some((lines) => notesIn(joinLines(lines).text).length > 0))
  )
    found.push('it ends with a note on who does it, and no item does')
  const last = items.at(-1)
  const asked = desk.peek('box-end-guessed', line) !== null
  let took: 'body' | 'box'
  if (opened !== null) {
    const isNext = opened.ordinal === (last?.ordinal ?? 0) + 1
    const isBody = opened.ordinal === outline.next(opened.rank) && outline.next(opened.rank) > 1
    if (isBody) found.push('the numbering of the body goes on')
    if (!isNext && last?.number !== null) found.push('the numbering of the box does not go on')
    if (last?.number === null && opened.ordinal === 1 && items.length > 0)
      found.push('the items had no numbers')
    if (
      !asked &&
      isNext &&
      (found.length === 0 || (found.length < 2 && (layout.measure !== null || !signs.style)))
    )
      return false
    if (
      !asked &&
      !isNext &&
      found.length < 2 &&
      opened.ordinal > 1 &&
      opened.ordinal <= (last?.ordinal ?? 0) + 3 &&
      last?.number !== null &&
      opened.ordinal >= (last?.ordinal ?? 0)
    )
      return false
    took =
      found.length >= 2 ||
      (!isNext && opened.ordinal === 1 && (signs.style || signs.length || outline.next(opened.rank) === 1)) ||
      (isNext && found.length >= 1)
        ? 'body'
        : 'box'
    if (!isNext && opened.ordinal > (last?.ordinal ?? 0) + 3) took = 'body'
  } else {
    // A line that simply goes on raises no question.
    if (!asked && opensWithNote(line, region[index + 1])) return false
    if (!asked && startsResponsibility.test(line.text)) {
      // One note below all items, none of which has one, is the section's.
      const noted = items.some((item) =>
        item.paragraphs.some((lines) => notesIn(joinLines(lines).text).length > 0),
      )
      if (noted || items.length < 2 || /^[（(]/u.test(line.text)) return false
    }
    const inside = subMark(line.text, rankOfItems(region)) || isNote(line.text)
    if (!asked && inside && !signs.length) return false
    const full = isFull(before, line, region, context) && !startsApart(line, before, context)
    if (!asked && full && !signs.length) return false
    if (!asked && found.length === 0) return false
    if (full && found.length < 2 && !asked) return false
    const goesOn = numberingGoesOn(region, index, last, context)
    const ofSection = startsResponsibility.test(line.text) && !asked
    const several = !ofSection && items.some((item) => item.paragraphs.length > 1 + (item.ownLine ? 1 : 0))
    if (!asked && last?.ownLine && last.paragraphs.length === 1 && !signs.length) return false
    took = signs.length || (signs.style && !goesOn && !several) ? 'body' : 'box'
    if (goesOn && !signs.length) took = 'box'
  }
  const name = (title?.text ?? '').slice(0, 4).trim()
  const message = `Ambiguous end of ${name}, took line ${String(line.number)} as ${took} (${found.join(', ') || 'no sign of an end'})`
  return desk.decide('box-end-guessed', line, message, took, ['body', 'box']) === 'body'
}

/** True where a line in brackets says who does what stands before it: （县残联牵头，县民政局配合） */
function opensWithNote(line: Line, next: Line | undefined): boolean {
  if (!/^[（(]/u.test(line.text) || markOf(line.text)) return false
  return (
    notesIn(joinLines(next ? [line, next] : [line]).text)[0]?.start === 0 ||
    notesIn(line.text)[0]?.start === 0
  )
}

/** True where the paragraph that begins at `index` ends with a responsibility note. */
function bearsNote(region: Line[], index: number, context: Context): boolean {
  for (let end = index + 1; end <= Math.min(region.length, index + 30); end += 1) {
    const last = region[end - 1]
    const next = region[end]
    if (!last || !/[。）)]$/u.test(last.text)) continue
    const { text } = joinLines(region.slice(index, end))
    if (notesIn(text).some((note) => note.end >= text.length - 1)) return true
    if (!next || markOf(next.text) !== null) return false
    if (next.text.startsWith('（') || startsResponsibility.test(next.text)) continue
    if (startsApart(next, last, context) || !isFull(last, next, region, context)) return false
  }
  return false
}

/** True where the next number of the box comes later in the region, and is not the one that the body would print next. */
function numberingGoesOn(
  region: Line[],
  index: number,
  last: Item | undefined,
  { outline }: Context,
): boolean {
  const number = last?.number ?? null
  if (!last || number === null) return false
  for (const line of region.slice(index + 1, index + 25)) {
    const opened = numberOf(line.text, last, 8)
    if (opened?.ordinal === last.ordinal + 1)
      return outline.next(opened.rank) !== opened.ordinal || outline.next(opened.rank) === 1
  }
  return false
}

/**
 * True when the typesetter had to break after `line`: what follows would not have fitted. A text that is not broken at
 * a length has no such lines; a box whose first line is short is not that narrow.
 */
function isFull(line: Line, next: Line, region: Line[], { layout }: Context): boolean {
  if (layout.measure === null) return false
  const widest = Math.max(layout.measure * 0.8, settingBefore(region, line).widest, widthOf(line.text))
  const indent = /^\d{1,2}\D/u.test(line.text) ? 2 : 0
  return widthOf(line.text) + widthOfFirstToken(next.text) > widest - indent
}

function blockOf(item: Item, style: ItemStyle, { desk }: Context): BoxBlock {
  const [first, ...rest] = item.paragraphs.map(joinLines)
  if (!first) throw new Error('A project without lines')
  // A number torn over two lines shows only when they are joined.
  const number = item.number ?? markOf(first.text)?.number ?? null
  const end = nameEnd(
    first.text,
    number?.length ?? 0,
    item.ownLine ? 'line' : style === 'line' ? 'space' : style,
  )
  if (number === null && end === 0) return paragraphOf(first, 0)
  const line = first.lines[0]
  if (end === 0 && line)
    desk.report(
      'project-name-unclear',
      line,
      'Unexpected form of a project, expected its name before a space, 。 or ：; took the whole line as its name',
      'warning',
      ['a part of the line is its name'],
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
