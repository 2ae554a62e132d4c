import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { planIds } from '../src/lib/plan-folder.ts'
import { seedIds } from './seed-plans.ts'

/** A list that a person made of what stands in one plan. */
export interface HandList {
  plan: string
  file: string
}

/** The lists in `tests/fixtures/<kind>/`: those of both seeds, without which it fails, and those that other plans happen to have. */
export function handLists(kind: 'citations' | 'classes' | 'commitments'): HandList[] {
  const lists = [...new Set([...seedIds, ...planIds()])].map((plan) => ({
    plan,
    file: `tests/fixtures/${kind}/${plan}.yaml`,
  }))
  return lists.filter(({ plan, file }) => {
    const there = existsSync(file)
    assert.ok(there || !seedIds.some((id) => id === plan), `${file} is missing: it is the list made by hand.`)
    return there
  })
}
