import type { Folded } from './fold.ts'

/** The text without white space and otherwise as printed, with the raw range behind each unit. */
export function inkWithOffsets(text: string): Folded {
  const inked: Folded = { text: '', starts: [], ends: [] }
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    inked.text += run
    for (let unit = 0; unit < run.length; unit += 1) {
      inked.starts.push(index + unit)
      inked.ends.push(index + unit + 1)
    }
  }
  return inked
}
