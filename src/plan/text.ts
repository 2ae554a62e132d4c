/** The characters of a text that are not white space: the only form in which texts are compared. */
export function ink(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** Number of code points that are not white space. */
export function countInk(text: string): number {
  return [...ink(text)].length
}
