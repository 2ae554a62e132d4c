import type { Mark } from '../plan/mark.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'

/** A line of a box, behind its first one, with what was read before it. */
export interface Place {
  /** The lines up to where the box must have ended. */
  region: Line[]
  index: number
  /** `region[index]`. */
  line: Line
  items: Item[]
  /** The last of the items, and its last line. */
  item: Item
  before: Line
  /** The number with which the line may open an item. */
  opened: Mark | null
  /** Rank of the numbers of the items. */
  rank: number
}
