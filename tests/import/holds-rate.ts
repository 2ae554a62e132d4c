import assert from 'node:assert/strict'
import type { FoundRate } from './generated/found-rate.ts'
import { keepRates, update } from './recorded-rates.ts'

/** Asserts that no fewer plans are found exactly than `recorded` says under `words`, where a better figure is written down. */
export function holdsRate(rate: FoundRate, recorded: Record<string, number>, words: string): void {
  const before = recorded[words] ?? (update ? 0 : rate.plans)
  assert.ok(
    rate.exact >= before,
    `${rate.exact} of ${rate.plans}, before ${before}; wrong: ${JSON.stringify(rate.wrong)}`,
  )
  recorded[words] = rate.exact
  if (update) keepRates()
}
