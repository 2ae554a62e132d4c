import type { Mark } from '../plan/mark.ts'
import type { BoxBlock } from '../plan/tree.ts'
import { blockOfItem } from './block-of-item.ts'
import type { Place } from './box-place.ts'
import { isFullInBox, startsApart } from './box-setting.ts'
import { closesSentence } from './closes-sentence.ts'
import type { Context } from './context.ts'
import { printed } from './excerpt.ts'
import { endsBox } from './ends-box.ts'
import type { Item } from './item.ts'
import { numberOf, numbersItem, opensSubItem, rankOfItems } from './item-number.ts'
import { hasOpening, opensAlike } from './item-opening.ts'
import { isNamedAlike } from './is-named-alike.ts'
import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'
import { namesGoOn } from './names-go-on.ts'
import { reportParagraph } from './oddities.ts'
import { endsWithOpenNote } from './open-end.ts'
import { opensWithNote } from './opens-with-note.ts'
import { goesOnWithName, isShortName, namesStandAlone } from './own-line-names.ts'
import { styleOf } from './project-name.ts'
import { reportItemNumber } from './report-item-number.ts'
import { endsWithComma, startsResponsibility } from './signs.ts'
import { isNote } from './table-note.ts'
import { toldEnd } from './told-end.ts'

/** The projects at the head of `region` (lines up to where the box must have ended), and the lines they take. */
export function takeProjects(
  region: Line[],
  title: Line | undefined,
  context: Context,
): { blocks: BoxBlock[]; taken: number } {
  const { desk, layout } = context
  const items: Item[] = []
  const ownLines = namesStandAlone(region, context)
  const rank = rankOfItems(region)
  const told = toldEnd(region, context)
  const open = (line: Line, opened: Mark | null): void => {
    const ownLine = ownLines && isShortName(line.text)
    items.push({
      number: opened?.number ?? null,
      ordinal: opened?.ordinal ?? 0,
      paragraphs: [[line]],
      ownLine,
    })
  }
  let index = 0
  for (; index < region.length; index += 1) {
    const line = region[index]
    if (!line) break
    const item = items.at(-1)
    const paragraph = item?.paragraphs.at(-1)
    const before = paragraph?.at(-1)
    const opened = numberOf(line.text, item, rank)
    if (!item || !paragraph || !before) {
      open(line, opened)
      continue
    }
    const place: Place = { region, index, line, items, item, before, opened, rank }
    const answer = desk.answer('line-break', line, ['join', 'break'])
    const closed =
      (closesSentence(paragraph) && !noteGoesOn(place, context)) ||
      isNameAlone(item) ||
      startsApart(line, before, layout)
    const free = closed || (ownLines && isNameOfNext(place))
    const asked = desk.peek('box-end-guessed', line) !== null || (free && index >= told)
    if (answer !== 'join' && asked && endsBox(place, title, context)) break
    if (answer !== 'join' && free && opened && numbersItem(opened, item)) {
      reportItemNumber(opened, item, line, desk)
      open(line, opened)
      continue
    }
    const part = answer === null ? partOf(place, closed, context) : answer === 'join' ? 'line' : 'paragraph'
    if (part === 'item') open(line, opened)
    else if (part === 'paragraph') item.paragraphs.push([line])
    else paragraph.push(line)
  }
  for (const item of items) for (const paragraph of item.paragraphs) reportParagraph(paragraph, desk)
  const style = styleOf(items)
  return { blocks: items.map((item) => blockOfItem(item, style, desk)), taken: index }
}

/** True where the note without brackets that ends an item is broken off in its list of bodies. */
function noteGoesOn({ item, before, line, region, index }: Place, { layout: { measure } }: Context): boolean {
  const words = printed(item.paragraphs.at(-1) ?? [])
  return (
    measure !== null &&
    widthOf(before.text) > measure * 0.75 &&
    endsWithOpenNote(words) &&
    namesGoOn(words, line, region[index + 1], measure)
  )
}

function isNameAlone(item: Item): boolean {
  return item.ownLine && item.paragraphs.length === 1
}

/** True where a line with a number holds the name of the next item, though the sentence before it is not ended. */
function isNameOfNext({ opened, line, before }: Place): boolean {
  return opened !== null && isShortName(line.text) && !endsWithComma.test(before.text)
}

/** What a line that opens no item by its number is: an item without one, a paragraph of the item before, or more of its last line. */
function partOf(place: Place, closed: boolean, { layout }: Context): 'item' | 'paragraph' | 'line' {
  const { region, index, line, items, item, before, rank } = place
  const [first = item] = items
  const [name = []] = item.paragraphs
  if (isNameAlone(item)) return goesOnWithName(name, line, region[index + 1]) ? 'line' : 'paragraph'
  if (closed && (opensAlike(region.slice(index, index + 2), first) || isNamedAlike(line, items)))
    return 'item'
  const inside = opensSubItem(line.text, rank) || hasOpening(first)
  if (
    closed &&
    !startsResponsibility.test(line.text) &&
    !opensWithNote(line, region[index + 1]) &&
    (startsApart(line, before, layout) || !isFullInBox(item.paragraphs.at(-1) ?? [], line, region, layout))
  )
    return item.number === null && !inside && !isNote(line.text) ? 'item' : 'paragraph'
  // 包括： / ①… or …； / ②…
  return opensSubItem(line.text, rank) && /[：:；。]$/u.test(before.text) ? 'paragraph' : 'line'
}
