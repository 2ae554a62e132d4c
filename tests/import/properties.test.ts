import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { assertLossless } from './lossless.ts'
import { mutate, mutations, randomFrom } from './mutation.ts'

/** How many texts each mutation of each plan makes; ROUNDS=50 looks further. */
const rounds = Number(process.env['ROUNDS'] ?? '6')

const sources = ['yanbian-14fyp', 'jincheng-chengqu-14fyp'].map((id) =>
  readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url), 'utf8'),
)

for (const name of Object.keys(mutations)) {
  test(`A plan with ${name} is imported without a lost character or refused`, () => {
    for (const [index, source] of sources.entries()) {
      for (let round = 0; round < rounds; round += 1) {
        const seed = index * 1000 + round
        const mutated = mutate(source, name, randomFrom(seed))
        try {
          const imported = importOf(mutated)
          if (imported) assertLossless(imported, mutated)
        } catch (error) {
          throw new Error(`seed ${seed} of “${name}”`, { cause: error })
        }
      }
    }
  })
}

/** Null when the text is refused as no plan. A ledger that does not balance is our own mistake, not a refusal. */
function importOf(source: string): Imported | null {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  try {
    return importPlan({ id: 'mutated', source, corrections: [], files })
  } catch (error) {
    if (error instanceof ImportError && error.rule === 'not-a-plan') return null
    throw error
  }
}
