import { notesIn } from '../plan/responsibility-note.ts'

/** No note on who does it is longer, in characters: what lies further back is not read again for every line. */
const noteLength = 1000

/** True while a bracket or quotation mark of a text is still to be closed: （牵头单位： */
export function isOpen(whole: string): boolean {
  const text = whole.slice(-noteLength)
  const count = (sign: string): number => text.split(sign).length - 1
  return ['（）', '《》', '“”'].some((pair) => count(pair.charAt(0)) > count(pair.charAt(1)))
}

/** True where a text breaks off behind a bracket that ends no sentence: 乡镇（街道） / 残疾人服务设施建设 */
export function breaksAfterBracket(whole: string): boolean {
  if (!/[）)]$/u.test(whole)) return false
  const text = whole.slice(-noteLength)
  const from = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
  return (
    notesIn(text).at(-1)?.end !== text.length &&
    !/[。；！？”]$/u.test(text.slice(0, Math.max(0, from))) &&
    !/[。；！？]/u.test(text.slice(from))
  )
}

/** True where a text ends with a note without brackets, which ends with its line: 责任单位：区残联、区财政局 */
export function endsWithOpenNote(whole: string): boolean {
  const text = whole.slice(-noteLength)
  const note = notesIn(text).at(-1)
  return note?.end === text.length && !/[（(]/u.test(text.charAt(note.start))
}
