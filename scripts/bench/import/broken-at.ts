import { widthOf } from '../../../src/import/measure.ts'

/** The lines of a text of `width` columns, the first two columns narrower; no line begins with ， or ends with （. */
export function brokenAt(text: string, width: number): string[] {
  // A space stays between its words: at a line's end it would be lost.
  const words =
    text.match(
      /[（《“〔]*(?:[\dA-Za-z.%]+|\S)[，。、；：！？）》”〕]*(?:\s+\S)*[，。、；：！？）》”〕]*/gu,
    ) ?? []
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const room = lines.length === 0 ? width - 2 : width
    if (line !== '' && widthOf(line) + widthOf(word) > room) {
      lines.push(line)
      line = ''
    }
    line += word
  }
  return [...lines, line]
}
