/** A passage of a plan that a statement rests on: the quoted words stand in the node, white space aside. */
export interface Source {
  /** Plan id: yanbian-14fyp. */
  plan: string
  /** Anchor in that plan: box-5-project-2. */
  node: string
  /** Words as the plan prints them. */
  quote: string
}

/** A sentence that says what plans say, with the words it rests on. */
export interface Says {
  kind: 'says'
  text: string
  sources: [Source, ...Source[]]
}

/** A sentence that says what one plan does not say, with the words that were looked for and stand nowhere in it. */
export interface Absent {
  kind: 'absent'
  text: string
  plan: string
  words: string[]
}

/** A sentence of our own: general help. Where it holds a number, `basis` names where that comes from. */
export interface Ours {
  kind: 'ours'
  text: string
  basis: string | null
}

/** One sentence in everyday words. There is no fourth kind: what has none is not written. */
export type Statement = Says | Absent | Ours

/** What readers are told of a kind. */
export const kindWords: Record<Statement['kind'], string> = {
  says: '规划里写的',
  absent: '该规划未写明',
  ours: '我们的说明',
}
