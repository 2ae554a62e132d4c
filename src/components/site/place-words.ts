/**
 * Where the reader is, from the lines of the contents that lead there: 三、重点任务 and （二）就业 are 三、重点任务 › （二）. The
 * number of a line stands before its first space. Sent to the browser as its source text: it may use nothing from outside itself.
 */
export function placeWords(trail: string[]): string {
  return trail
    .map((line, depth) => {
      const [number = '', ...text] = line.trim().split(/\s+/u)
      if (text.length === 0) return number
      if (depth > 0) return number
      return number + (/[、）.]$/u.test(number) ? '' : ' ') + text.join(' ')
    })
    .join(' › ')
}
