import type { Layout } from './layout.ts'
import { isSetIn, setApart } from './layout.ts'
import type { Line } from './lines.ts'
import { isFull, widthOf } from './measure.ts'
import { endsSentence } from './signs.ts'

/** What the lines before a line of a box tell about its setting. */
interface Setting {
  /** Columns of the widest of them. */
  widest: number
}

const known = new WeakMap<Line[], Map<Line, Setting>>()

/** The setting of what stands before `line` in `region`, worked out once for the whole region. */
export function settingBefore(region: Line[], line: Line): Setting {
  const all = known.get(region) ?? settings(region)
  known.set(region, all)
  return all.get(line) ?? { widest: 0 }
}

function settings(region: Line[]): Map<Line, Setting> {
  const all = new Map<Line, Setting>()
  let widest = 0
  for (const line of region) {
    all.set(line, { widest })
    widest = Math.max(widest, widthOf(line.text))
  }
  return all
}

/**
 * True when the typesetter had to break after the last line of `paragraph`: what follows would not have fitted. A text that
 * is not broken at a length has no such lines; a box whose first line is short is not that narrow.
 */
export function isFullInBox(paragraph: Line[], next: Line, region: Line[], { measure }: Layout): boolean {
  const line = paragraph.at(-1)
  if (measure === null || !line) return false
  const widest = Math.max(measure * 0.8, settingBefore(region, line).widest, widthOf(line.text))
  // The first line of a paragraph lost its indent of two columns.
  const indent = paragraph.length === 1 ? 2 : 0
  return isFull(line, next, widest - indent)
}

/** True where the setting begins a paragraph at `line`, behind a sentence that `before` ends. */
export function startsApart(line: Line, before: Line, layout: Layout): boolean {
  if (layout.indented && isSetIn(before)) return false
  return setApart(line, layout) === true && endsSentence.test(before.text)
}
