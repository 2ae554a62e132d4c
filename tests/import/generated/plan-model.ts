/** A plan as it was meant: what a reader who knows the document would say is in it. */
export interface PlanModel {
  place: { name: string; level: string }
  preamble: ModelParagraph[]
  chapters: Chapter[]
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
}

export type ModelBox =
  | {
      type: 'projects'
      title: string
      items: { name: string; text: string }[]
      after: ModelParagraph
      afterTask: Task
    }
  | { type: 'table'; rows: ModelRow[]; after: ModelParagraph; afterTask: Task }

export interface ModelRow {
  name: string
  unit: string
  values: string[]
  nature: '预期性' | '约束性'
}
