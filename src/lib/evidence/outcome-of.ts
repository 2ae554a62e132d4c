import type { Results } from './results.ts'

/** How a claim's checks ended when they were last recorded: how often they ran, how often they passed, and which left no result. */
export interface ClaimOutcome {
  ran: number
  passed: number
  missing: string[]
}

/** Adds up the recorded results of the checks that a claim names. */
export function outcomeOf(by: string[], results: Results): ClaimOutcome {
  const outcome: ClaimOutcome = { ran: 0, passed: 0, missing: [] }
  for (const name of by) {
    const found = resultOf(name, results)
    if (found === null) outcome.missing.push(name)
    outcome.ran += found?.ran ?? 0
    outcome.passed += found?.passed ?? 0
  }
  return outcome
}

function resultOf(name: string, results: Results): { ran: number; passed: number } | null {
  if (name.endsWith('.test.ts')) return results.files[name] ?? null
  if (!name.includes(': ')) return results.rules[name] ?? null
  const tests = Object.entries(results.tests).filter(([title]) => title.startsWith(name))
  if (tests.length === 0) return null
  return { ran: tests.length, passed: tests.filter(([, passed]) => passed).length }
}
