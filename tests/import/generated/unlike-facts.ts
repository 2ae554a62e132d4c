import type { PlanFacts } from './plan-facts.ts'

/** The kinds of facts that were not found as they were meant. */
export function unlikeFacts(meant: PlanFacts, found: PlanFacts): (keyof PlanFacts)[] {
  return (Object.keys(meant) as (keyof PlanFacts)[]).filter(
    (kind) => meant[kind].join('\n') !== found[kind].join('\n'),
  )
}
