import type { Sent } from './wire-server.ts'

/** A search page in a browser, ours or Pagefind's. */
export interface SearchPlace {
  /** Full address of the page. */
  url: string
  /** What its server has sent so far. */
  sent: Sent[]
  /** Selectors: where is typed, what the results stand in, and a result. */
  field: string
  answer: string
  result: string
  /** Addresses of what it loads half a second after the results, for something else; null for nothing. */
  later: RegExp | null
}
