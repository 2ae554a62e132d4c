/** Words that stand together: the plan's own, as printed, or ours. */
export interface Piece {
  text: string
  by: 'plan' | 'us'
  strong?: boolean
  /** Where the words lead, as a full address. */
  address?: string
}

/** A heading; its level counts from 1. */
export interface FlowHeading {
  type: 'heading'
  id: string
  level: number
  pieces: Piece[]
  /** What the contents call it, where its own words stand there a second time. */
  label?: string
}

export interface FlowParagraph {
  type: 'paragraph'
  id?: string
  pieces: Piece[]
}

/** Items that follow each other; projects bear their printed numbers, so that a list never counts by itself. */
export interface FlowList {
  type: 'list'
  items: { id?: string; blocks: FlowBlock[] }[]
}

/** 专栏, with its heading first. */
export interface FlowBox {
  type: 'box'
  id: string
  title: FlowHeading
  blocks: FlowBlock[]
}

/** A cell: what is printed, and our words for its signs; null where every voice reads it as it is. */
export interface FlowCell {
  printed: string
  said: string | null
}

/** A flat table: one row of heads, the first cell of each row names it. */
export interface FlowTable {
  type: 'table'
  caption: Piece
  heads: Piece[]
  rows: { id: string; cells: FlowCell[] }[]
}

/** Words of a plan that one of our sentences rests on, and where they stand. */
export interface FlowQuotation {
  type: 'quotation'
  quote: Piece
  source: Piece
}

/** 编者说明: never the plan's words. `about` names what it is about where it does not stand right below it. */
export interface FlowNote {
  type: 'note'
  text: string
  about?: string
}

export type FlowBlock =
  FlowHeading | FlowParagraph | FlowList | FlowBox | FlowTable | FlowQuotation | FlowNote

/** A stretch of a book with a file of its own; `plan` is the plan whose text it is, null where the words are ours. */
export interface Chapter {
  /** Its file's name, too: s1. */
  id: string
  plan: string | null
  /** The first is the chapter's heading, of level 1. */
  blocks: [FlowHeading, ...FlowBlock[]]
}

/** The plan's own words. */
export function printed(text: string): Piece {
  return { text, by: 'plan' }
}

/** Words of ours. */
export function ours(text: string): Piece {
  return { text, by: 'us' }
}

/** A paragraph of ours. */
export function ourParagraph(text: string): FlowParagraph {
  return { type: 'paragraph', pieces: [ours(text)] }
}
