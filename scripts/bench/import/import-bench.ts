import { planIds } from '../../../src/lib/plan-folder.ts'
import { runNode } from '../../run-node.ts'
import type { ManyMeasure, SizeMeasure } from './import-child.ts'
import { importTimes } from './import-time.ts'
import type { ImportTime } from './import-time.ts'
import { shapeTimes } from './shape-times.ts'
import type { ShapeTime } from './shape-times.ts'
import { wrapChanges } from './wrap-changes.ts'
import type { WrapChange } from './wrap-changes.ts'

/** What an import of one size costs, beside the smallest measured in the same run. */
export interface ImportSize {
  bytes: number
  /** Medians in milliseconds. */
  import: number
  mdx: number
  /** Time for each byte, as a multiple of the smallest's: 1 is linear growth. */
  importRatio: number
  mdxRatio: number
  /** Peak memory of a process that imports once, less what it had before, in bytes, and for each byte of the file. */
  memory: number
  memoryPerByte: number
}

/** What many imports in one process cost. */
export interface ImportMany extends ManyMeasure {
  /** Total time for each plan, as a multiple of the median of one among the first. */
  timeRatio: number
  /** Peak memory after all, as a multiple of that after a tenth of them: 1 means that nothing is kept. */
  memoryRatio: number
}

/** How long imports take, how that grows, and how much hangs on the line breaks of a source. */
export interface ImportBench {
  plans: ImportTime[]
  sizes: ImportSize[]
  many: ImportMany
  shapes: ShapeTime[]
  wraps: WrapChange[]
}

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000]

/** Measures the import, sizes and many plans each in processes of their own. */
export async function importBench(): Promise<ImportBench> {
  console.log('Import: sizes …')
  const measured: { timed: SizeMeasure; once: SizeMeasure }[] = []
  for (const bytes of sizes) {
    const runs = Math.max(5, Math.min(100, Math.round(10_000_000 / bytes)))
    const timed = await inProcess<SizeMeasure>('size', bytes, runs)
    measured.push({ timed, once: await inProcess<SizeMeasure>('size', bytes, 1) })
  }
  console.log('Import: 3,000 plans …')
  const many = await inProcess<ManyMeasure>('many', 3000)
  return {
    plans: importTimes(9),
    sizes: sizesOf(measured),
    many: {
      ...many,
      timeRatio: many.total / many.plans / many.one,
      memoryRatio: many.peak / many.afterTenth,
    },
    shapes: shapeTimes(10_000),
    wraps: planIds().flatMap(wrapChanges),
  }
}

function sizesOf(measured: { timed: SizeMeasure; once: SizeMeasure }[]): ImportSize[] {
  const smallest = measured[0]?.timed
  return measured.map(({ timed, once }) => {
    const ratio = (what: 'import' | 'mdx'): number =>
      smallest ? timed[what] / timed.bytes / (smallest[what] / smallest.bytes) : 1
    const memory = once.peak - once.idle
    return {
      bytes: timed.bytes,
      import: timed.import,
      mdx: timed.mdx,
      importRatio: ratio('import'),
      mdxRatio: ratio('mdx'),
      memory,
      memoryPerByte: memory / once.bytes,
    }
  })
}

async function inProcess<Measure>(...args: (string | number)[]): Promise<Measure> {
  const { code, output } = await runNode(['scripts/bench/import/import-child.ts', ...args.map(String)])
  if (code !== 0) throw new Error(`The import of ${args.join(' ')} failed:\n${output}`)
  return JSON.parse(output) as Measure
}
