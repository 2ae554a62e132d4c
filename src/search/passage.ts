export type PassageKind = 'heading' | 'paragraph' | 'project' | 'indicator'

/** A piece of a plan that search can find and link to. */
export interface Passage {
  /** Id of the plan. */
  plan: string
  /** Anchor on the plan's text page. */
  node: string
  kind: PassageKind
  /** As printed, line breaks removed; the cells of a row and the parts of a project with a space between. */
  text: string
  /** Length of the heading, run-in heading or name with which `text` begins; 0 when there is none. */
  head: number
  /** Anchor of the run-in heading with which a paragraph begins, else null. */
  headNode: string | null
  /** What it stands in, outermost first: plan, sections, box, row group. */
  path: string[]
}
