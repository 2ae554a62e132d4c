import type { Line } from './lines.ts'
import { widthOf } from './measure.ts'

/** What the lines before each line of a region tell about its setting. */
export interface Before {
  /** Columns of the widest line up to here, this line not included. */
  widest: number
  /** Lines that had to be broken, so that they end no sentence. */
  broken: number
}

const known = new WeakMap<Line[], Map<Line, Before>>()

/** What stands before `line` in `region`, worked out once for the whole region. */
export function before(region: Line[], line: Line): Before {
  let all = known.get(region)
  if (!all) {
    all = new Map()
    let widest = 0
    let broken = 0
    for (const each of region) {
      all.set(each, { widest, broken })
      widest = Math.max(widest, widthOf(each.text))
      if (!/[。；：！？]$/u.test(each.text)) broken += 1
    }
    known.set(region, all)
  }
  return all.get(line) ?? { widest: 0, broken: 0 }
}
