/** A text made simpler for comparison, with the raw text's UTF-16 range behind each unit of it. */
export interface Folded {
  text: string
  starts: number[]
  ends: number[]
}
