/**
 * Where the reader is, from the lines of the contents that lead there: the first as it is, those below by their printed number
 * where they have one: 三、重点任务 › （二） › 2. It is sent to the browser as its source text and may use nothing from outside.
 */
export function placeWords(trail: string[]): string {
  // （二）, 2. or 2、, 二、, 第二节
  const number =
    /^(?:[（(][^（()）]{1,4}[）)]|\d+[.．、]?|[〇零一二三四五六七八九十百]+、|第[^\s第]{1,5}[章节])/u
  return trail
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .map((line, depth) => (depth === 0 ? line : (number.exec(line)?.[0] ?? line)))
    .join(' › ')
}
