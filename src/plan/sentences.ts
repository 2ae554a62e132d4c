const stops = '。！？'
const closers: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
}
/** Pairs within which a full stop never ends the sentence around them: 提高标准（见附件。）并公布。 */
const asides = '（(《〈'

/**
 * The sentences of a text, in order; joined they are the text again. A sentence ends after 。！？ and the
 * quotation marks and brackets that close there; neither ； nor a stop within 《》 or （） ends one, unless
 * the bracket holds the whole sentence.
 */
export function sentences(text: string): string[] {
  const found: string[] = []
  const signs = [...text]
  const ends = pairs(signs)
  const closing = new Set(ends.values())
  let start = 0
  for (let at = 0; at < signs.length; at += 1) {
    const end = ends.get(at)
    if (end !== undefined && asides.includes(signs[at] ?? '') && !isWhole(signs, start, at, end)) {
      at = end
      continue
    }
    if (!isStop(signs[at])) continue
    while (isStop(signs[at + 1]) || closing.has(at + 1)) at += 1
    if (isInside(at, start, ends)) continue
    found.push(signs.slice(start, at + 1).join(''))
    start = at + 1
  }
  if (start < signs.length) {
    const rest = signs.slice(start).join('')
    // White space after the last full stop is no sentence.
    if (rest.trim() === '') found.push((found.pop() ?? '') + rest)
    else found.push(rest)
  }
  return found
}

function isStop(sign: string | undefined): boolean {
  return sign !== undefined && stops.includes(sign)
}

/** Where each opening mark that has a partner is closed; one without a partner holds nothing. */
function pairs(signs: string[]): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  signs.forEach((sign, at) => {
    if (sign in closers) open.push(at)
    const partner = open.findLastIndex((index) => closers[signs[index] ?? ''] === sign)
    if (partner < 0) return
    found.set(open[partner] ?? 0, at)
    open.length = partner
  })
  return found
}

/** （一句话。） on its own: the bracket begins the sentence and ends with a stop. */
function isWhole(signs: string[], start: number, from: number, to: number): boolean {
  return signs.slice(start, from).join('').trim() === '' && isStop(signs[to - 1])
}

function isInside(at: number, start: number, ends: Map<number, number>): boolean {
  return [...ends].some(([from, to]) => from >= start && from < at && at < to)
}
