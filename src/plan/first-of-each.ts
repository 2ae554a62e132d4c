import type { Decision } from './decision.ts'

/** For each class the words that come first in the text. */
export function firstOfEach(decisions: Decision[]): Decision[] {
  const first = new Map<string, Decision>()
  for (const decision of decisions) if (!first.has(decision.id)) first.set(decision.id, decision)
  return [...first.values()]
}
