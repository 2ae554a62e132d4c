import type { Mark } from '../plan/mark.ts'
import { decideBoxEnd } from './box-end-question.ts'
import { areNoted } from './box-notes.ts'
import type { Place } from './box-place.ts'
import { isFullInBox, startsApart } from './box-setting.ts'
import type { Context } from './context.ts'
import type { EndSign } from './end-signs.ts'
import { endSigns, signWords } from './end-signs.ts'
import { opensSubItem, widestGap } from './item-number.ts'
import { opensAlike } from './item-opening.ts'
import { isStyledAlike } from './is-styled-alike.ts'
import { itemFollows } from './item-follows.ts'
import type { Line } from './lines.ts'
import { opensWithNote } from './opens-with-note.ts'
import { startsResponsibility } from './signs.ts'
import { isNote } from './table-note.ts'

interface Evidence extends Place {
  signs: EndSign[]
  context: Context
  /** True where an editor has said what the line is. */
  told: boolean
}

interface NumberedEvidence extends Evidence {
  opened: Mark
}

/** What a line is and when; a line that simply goes on raises no question, unless an editor has answered it. */
type Rule<At> = [took: 'goes on' | 'body' | 'box', holds: (at: At) => boolean]

/** True where the box ends before a line; `title` is the line that names it. */
export function endsBox(place: Place, title: Line | undefined, context: Context): boolean {
  const { desk } = context
  const told = desk.peek('box-end-guessed', place.line) !== null
  const at: Evidence = { ...place, signs: endSigns(place, context), context, told }
  const took =
    at.opened === null ? firstOf(withoutNumber, at) : firstOf(withNumber, { ...at, opened: at.opened })
  if (took === 'goes on') return false
  const why = at.signs.map((sign) => signWords[sign]).join(', ') || 'no sign of an end'
  return decideBoxEnd(place.line, title, took, why, desk) === 'body'
}

function firstOf<At extends Evidence>(rules: Rule<At>[], at: At): Rule<At>[0] {
  const rule = rules.find(([took, holds]) => !(at.told && took === 'goes on') && holds(at))
  return rule?.[0] ?? 'box'
}

/** For a line with a number, which opens the next item or a paragraph of the body; the first that holds. */
const withNumber: Rule<NumberedEvidence>[] = [
  // 3. after 2.: one sign alone says nothing, save the item style where no line length could be another.
  ['goes on', (at) => isNext(at) && at.signs.length < 2 && (isMeasured(at) || !has(at, 'style'))],
  [
    'goes on',
    (at) =>
      isNext(at) && !has(at, 'length') && isStyledAlike(at.region.slice(at.index, at.index + 3), at.items),
  ],
  // 2. or 4. after 2.: a number printed twice, or a gap.
  ['goes on', (at) => isNear(at) && at.signs.length < 2],
  ['body', (at) => at.opened.ordinal > at.item.ordinal + widestGap],
  ['body', (at) => at.signs.length >= (isNext(at) ? 1 : 2)],
  // 1. after 2.: the numbering of the body begins.
  ['body', (at) => isFirst(at) && (has(at, 'style', 'length') || isFirstOfBody(at))],
]

/** For a line without a number, behind a line that ends a sentence; the first that holds. */
const withoutNumber: Rule<Evidence>[] = [
  ['goes on', ({ line, region, index }) => opensWithNote(line, region[index + 1])],
  ['goes on', (at) => !has(at, 'length') && opensAlike(at.region.slice(at.index, at.index + 2), at.items[0])],
  ['goes on', (at) => startsResponsibility.test(at.line.text) && !isNoteOfSection(at)],
  ['goes on', (at) => !has(at, 'length') && (opensSubItem(at.line.text, at.rank) || isNote(at.line.text))],
  // What would not have fitted into the line before goes on with it, unless a second sign speaks against it.
  ['goes on', (at) => isFullBefore(at) && (!has(at, 'length') || at.signs.length < 2)],
  ['goes on', (at) => at.signs.length === 0],
  // A name in a line of its own wants its text.
  ['goes on', (at) => !has(at, 'length') && at.item.ownLine && at.item.paragraphs.length === 1],
  ['body', (at) => has(at, 'length')],
  [
    'body',
    (at) =>
      has(at, 'style') &&
      !itemFollows(at, at.context) &&
      (isSectionNote(at) || !haveParagraphs(at) || isComplete(at)),
  ],
]

function has({ signs }: Evidence, ...wanted: EndSign[]): boolean {
  return wanted.some((sign) => signs.includes(sign))
}

function isMeasured({ context }: Evidence): boolean {
  return context.layout.measure !== null
}

function isNext({ opened, item }: NumberedEvidence): boolean {
  return opened.ordinal === item.ordinal + 1
}

function isNear(at: NumberedEvidence): boolean {
  const { opened, item } = at
  const step = opened.ordinal - item.ordinal
  return !isNext(at) && item.number !== null && opened.ordinal > 1 && step >= 0 && step <= widestGap
}

/** 1. where it is not the next number of the box. */
function isFirst(at: NumberedEvidence): boolean {
  return at.opened.ordinal === 1 && !isNext(at)
}

function isFirstOfBody({ opened, context }: NumberedEvidence): boolean {
  return context.outline.next(opened.rank) === 1
}

/** One note below several items, none of which has one: 责任单位：县残联 is the section's. */
function isNoteOfSection({ items, line }: Evidence): boolean {
  return items.length >= 2 && !/^[（(]/u.test(line.text) && !areNoted(items)
}

/** A note that came as far as the last rule without an editor's word. */
function isSectionNote({ line, told }: Evidence): boolean {
  return startsResponsibility.test(line.text) && !told
}

function isFullBefore({ item, before, line, region, context: { layout } }: Evidence): boolean {
  return isFullInBox(item.paragraphs.at(-1) ?? [], line, region, layout) && !startsApart(line, before, layout)
}

/** True where an item has more than its name and one paragraph. */
function haveParagraphs({ items }: Evidence): boolean {
  return items.some((item) => item.paragraphs.length > (item.ownLine ? 2 : 1))
}

/** True where every item so far, the last one too, has the same number of paragraphs, two or more. */
function isComplete({ items, item }: Evidence): boolean {
  const count = item.paragraphs.length
  return items.length > 1 && count > 1 && items.every(({ paragraphs }) => paragraphs.length === count)
}
