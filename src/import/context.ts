import type { Span } from '../plan/tree.ts'
import type { Desk } from './finding.ts'
import type { Layout } from './layout.ts'
import type { OutlineState } from './outline-state.ts'

/** What the stages of the body know beside the lines. */
export interface Context {
  layout: Layout
  outline: OutlineState
  desk: Desk
  source: string
  /** Where the source holds the markup of a table, which is none of its words. */
  markup: Span[]
}
