import { importPlan } from '../../../src/import/import-plan.ts'
import type { Imported } from '../../../src/import/import-plan.ts'
import { planIds, readPlanFolder } from '../../../src/lib/plan-folder.ts'
import { titleOf } from '../../../src/plan/title-of.ts'
import { toMdx } from '../../../src/plan/to-mdx.ts'
import { median } from '../median.ts'
import { planUnits } from './plan-units.ts'
import { textOfSize } from './text-of-size.ts'
import { variedPlan } from './varied-plan.ts'

/** What one process measured: medians in milliseconds, memory in bytes. */
export interface SizeMeasure {
  bytes: number
  import: number
  mdx: number
  /** The most memory before the first import, and of all. */
  idle: number
  peak: number
}

/** What one process measured that imported many plans; times in milliseconds, memory in bytes. */
export interface ManyMeasure {
  plans: number
  bytes: number
  total: number
  /** The median of one plan among the first hundred after the first ten. */
  one: number
  idle: number
  /** The most memory after a tenth of the plans, and after all. */
  afterTenth: number
  peak: number
}

// Run as a process of its own, so that its peak memory is that of one measurement: `size BYTES RUNS` or `many COUNT`.
const [what, count = '0', runs = '1'] = process.argv.slice(2)
const plans = planIds().map((id) => planUnits(readPlanFolder(id)))
console.log(JSON.stringify(what === 'many' ? manyPlans(Number(count)) : ofSize(Number(count), Number(runs))))

function ofSize(bytes: number, times: number): SizeMeasure {
  const [plan] = plans
  if (!plan) throw new Error('There is no plan to repeat')
  const source = textOfSize(plan, bytes)
  // Machine code is made while the first plans are read; every size begins with as much of it.
  if (times > 1) for (let at = 0; at < 60; at += 1) imported(variedPlan(plans, at))
  const idle = peakMemory()
  const measured = Array.from({ length: times }, () => {
    const began = performance.now()
    const { tree } = imported(source)
    const read = performance.now()
    toMdx(tree, titleOf(tree).title)
    return { import: read - began, mdx: performance.now() - read }
  })
  return {
    bytes: Buffer.byteLength(source),
    import: median(measured.map((each) => each.import)),
    mdx: median(measured.map((each) => each.mdx)),
    idle,
    peak: peakMemory(),
  }
}

function manyPlans(number: number): ManyMeasure {
  const idle = peakMemory()
  const times: number[] = []
  let bytes = 0
  let afterTenth = idle
  for (let at = 0; at < number; at += 1) {
    const source = variedPlan(plans, at)
    bytes += Buffer.byteLength(source)
    const began = performance.now()
    imported(source)
    times.push(performance.now() - began)
    if (at === Math.floor(number / 10)) afterTenth = peakMemory()
  }
  const total = times.reduce((sum, time) => sum + time, 0)
  const one = median(times.slice(10, 110))
  return { plans: number, bytes, total, one, idle, afterTenth, peak: peakMemory() }
}

function imported(source: string): Imported {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  return importPlan({ id: 'bench', source, corrections: [], files })
}

/** The most memory that this process ever had. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024
}
