import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { largestSeed } from './search/random-from.ts'

/** A part that can be measured alone. */
export type BenchPart = 'search' | 'import'

/** What the command line asks for. */
export interface BenchArguments {
  seed: number
  /** The only part to be measured, null for everything. */
  only: BenchPart | null
}

const usage = `Usage:
  npm run bench                       everything, the search's queries drawn afresh
  npm run bench -- --seed NUMBER      the queries of an earlier run (1 to ${String(largestSeed)})
  npm run bench -- --only search      the search alone; the other figures of bench-results.json stay
  npm run bench -- --only import      the import alone; no site is built for it
`

/** Reads the command line; a fresh seed when none is given. Throws an `Error` that says what is wrong and what can be asked. */
export function benchArguments(args: string[]): BenchArguments {
  const { seed, only } = valuesOf(args)
  if (only !== undefined && only !== 'search' && only !== 'import')
    throw new Error(`--only ${only}: there is no such part; it can be “search” or “import”.\n\n${usage}`)
  return {
    seed: seed === undefined ? randomInt(1, largestSeed) : seedOf(seed),
    only: only ?? null,
  }
}

function valuesOf(args: string[]): { seed?: string | undefined; only?: string | undefined } {
  try {
    return parseArgs({ args, options: { seed: { type: 'string' }, only: { type: 'string' } } }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}

function seedOf(written: string): number {
  const seed = /^\d{1,10}$/u.test(written) ? Number(written) : 0
  if (seed < 1 || seed > largestSeed)
    throw new Error(`--seed ${written}: not a whole number from 1 to ${String(largestSeed)}.\n\n${usage}`)
  return seed
}
