import fc from 'fast-check'
import { choices } from './plan-style.ts'
import type { PlanStyle } from './plan-style.ts'

/** Every mixture of choices. */
export const anyStyle: fc.Arbitrary<PlanStyle> = fc.record(
  Object.fromEntries(
    Object.entries(choices).map(([field, all]) => [field, fc.constantFrom(...(all as unknown[]))]),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<PlanStyle>
