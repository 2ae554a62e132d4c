import type { Step } from '../../src/lib/transcript.ts'

/** The phrases that were not said after those before them. */
export function unheard(steps: Step[], phrases: string[]): string[] {
  const said = steps.flatMap((step) => step.said)
  let from = 0
  return phrases.filter((phrase) => {
    const at = said.findIndex((line, index) => index >= from && line.includes(phrase))
    if (at >= 0) from = at
    return at < 0
  })
}
