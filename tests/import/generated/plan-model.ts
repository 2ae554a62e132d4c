/** A plan as it was meant: what a reader who knows the document would say is in it. */
export interface PlanModel {
  place: { name: string; level: string }
  preamble: ModelParagraph[]
  chapters: Chapter[]
  /** What stands at the end of a plan that ends with a box. */
  lastBox: ModelBox
}

export interface ModelParagraph {
  /** Sentences with their 。 */
  text: string
  /** The bodies of the note at its end, empty where it has none. */
  bodies: string[]
}

/** A paragraph that opens with a heading of its own. */
export interface Task {
  title: string
  paragraph: ModelParagraph
}

export interface Chapter {
  title: string
  intro: ModelParagraph[]
  sections: ModelSection[]
}

export interface ModelSection {
  title: string
  content:
    | { type: 'paragraphs'; paragraphs: ModelParagraph[] }
    | { type: 'run-ins'; tasks: Task[] }
    | { type: 'points'; intro: ModelParagraph; points: Task[] }
    | { type: 'numbered'; tasks: Task[] }
  box: ModelBox | null
  /** What follows the box in a plan whose boxes stand in twos. */
  nextBox: ModelBox
}

export type ModelBox =
  | {
      type: 'projects'
      title: string
      items: ModelItem[]
      after: ModelParagraph
      afterTask: Task
    }
  | { type: 'table'; rows: ModelRow[]; after: ModelParagraph; afterTask: Task }

export interface ModelItem {
  name: string
  text: string
  /** A second paragraph, for a plan that gives each item two. */
  more: string
  /** At least one body, for a plan whose items say who does it. */
  bodies: string[]
  /** True where a plan only some items of which bear a note has one here. */
  noted: boolean
}

export interface ModelRow {
  name: string
  unit: string
  values: string[]
  nature: '预期性' | '约束性'
  /** Who is in charge, for a table with a column for it. */
  bodies: string[]
}
