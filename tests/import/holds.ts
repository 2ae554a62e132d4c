import fc from 'fast-check'

const asked = process.env['ROUNDS']
const seed =
  process.env['SEED'] ?? (asked === undefined ? '20260101' : String(Math.floor(Math.random() * 2 ** 31)))

/** How many values a property is tried with; `ROUNDS=500` looks further, with a seed of its own unless `SEED` is set too. */
export const rounds = (usual: number): number => (asked === undefined ? usual : Number(asked))

/**
 * Asserts that `check` throws for none of `usual` drawn values. The error names the seed, the smallest value that fails and why.
 * Looking for a smaller one ends after twenty seconds.
 */
export async function holds<Value>(
  values: fc.Arbitrary<Value>,
  usual: number,
  check: (value: Value) => void | Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    await check(value)
  })
  const runs = rounds(usual)
  const result = await fc.check(property, {
    seed: Number(seed),
    numRuns: runs,
    ...(asked === undefined && { interruptAfterTimeLimit: 20_000 }),
  })
  if (!result.failed) return
  const [smallest] = result.counterexample ?? []
  throw new Error(
    `After ${result.numRuns} values; again with SEED=${seed} ROUNDS=${runs}. The smallest found:\n${fc.stringify(smallest)}`,
    { cause: result.errorInstance },
  )
}
