import { planIds, readPlanFolder } from '../../../src/lib/plan-folder.ts'
import { importPlan } from '../../../src/import/import-plan.ts'

/** How long the import of one plan takes, in milliseconds: the median of several runs, reading left out. */
export interface ImportTime {
  plan: string
  milliseconds: number
}

/** Imports every plan `runs` times. */
export function importTimes(runs: number): ImportTime[] {
  return planIds().map((plan) => {
    const folder = readPlanFolder(plan)
    const times = Array.from({ length: runs }, () => {
      const began = performance.now()
      importPlan(folder)
      return performance.now() - began
    })
    return { plan, milliseconds: times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0 }
  })
}
