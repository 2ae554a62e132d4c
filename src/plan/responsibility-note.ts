import { firstLeads } from './first-leads.ts'
import { isBody, isTooLong, namesOf } from './names-of.ts'
import { responsibilityKey } from './responsibility-key.ts'
import { clausesOf } from './shares-of.ts'

interface NoteAt {
  start: number
  end: number
}

const inner = '[^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*'

/** （牵头单位：区残联；参与单位：区财政局）, to the end of the text where the bracket is not closed. */
const keyed = new RegExp(`[（(]\\s?${responsibilityKey}${inner}(?:[）)]|$)`, 'gu')
/** 责任单位：区残联、区司法局 without brackets, at the end of its paragraph. */
const open = new RegExp(
  `(?:^|(?<=[。！；…”）)]))\\s*${responsibilityKey}[^。（）()]*(?:[（(][^（）()]*[）)][^。（）()]*)*。?$`,
  'u',
)
/** （区残联牵头，区民政局、区财政局配合） */
const bracket = new RegExp(`[（(](${inner})[）)]`, 'gu')

/**
 * Where the notes on who does it stand in one paragraph, in order. With `bare`, names alone in brackets at its end are one:
 * （县民政局、县残联）.
 */
export function notesIn(text: string, bare = false): NoteAt[] {
  const found = [...text.matchAll(keyed)].map(at)
  const isFree = (place: NoteAt): boolean =>
    !found.some((note) => note.start < place.end && place.start < note.end)
  for (const match of text.matchAll(bracket)) {
    const place = at(match)
    if (!isFree(place)) continue
    const words = (match[1] ?? '').replace(firstLeads, '')
    const closes = /^。?\s*$/u.test(text.slice(place.end))
    const names = bare && closes && namesOf(words).every((name) => isBody(name) && !isTooLong(name))
    if (names || clausesOf(words) !== null) found.push(place)
  }
  const tail = open.exec(text)
  if (tail) {
    const { start, end } = at(tail)
    const place = { start: start + tail[0].length - tail[0].trimStart().length, end }
    if (isFree(place)) found.push(place)
  }
  return found.sort((a, b) => a.start - b.start)
}

function at(match: RegExpExecArray): NoteAt {
  return { start: match.index, end: match.index + match[0].length }
}
