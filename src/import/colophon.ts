import type { Colophon } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Line } from './lines.ts'

/** 版记: 抄送：… and the line of the printing office, from the lines at the end of the source. */
export function colophonOf(lines: Line[]): Colophon {
  const colophon: Colophon = { type: 'colophon', id: '', children: [] }
  let current: Line[] = []
  const flush = (kind: 'copiedTo' | 'printed'): void => {
    if (current.length > 0)
      colophon.children.push({ type: 'colophonPart', kind, children: [sliceText(joinLines(current))] })
    current = []
  }
  for (const line of lines) {
    if (line.text.endsWith('印发')) flush('copiedTo')
    current.push(line)
    if (line.text.endsWith('印发')) flush('printed')
  }
  flush('copiedTo')
  return colophon
}
