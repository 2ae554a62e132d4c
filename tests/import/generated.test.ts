import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyStyle } from './generated/any-style.ts'
import { assertFound, assertKept } from './generated/assert-found.ts'
import { foundRate } from './generated/found-rate.ts'
import { broken, unbroken } from './generated/layout.ts'
import type { TextLayout } from './generated/layout.ts'
import { planModels } from './generated/plan-models.ts'
import { styles, usualStyle } from './generated/plan-style.ts'
import { holds } from './holds.ts'
import { keepRates, recordedRates, update } from './recorded-rates.ts'

const oneLine: TextLayout = { width: null, boxWidth: null, indent: 'lost', blank: 'none' }

for (const [words, style] of styles) {
  test(`A made plan is found as it was meant: ${words}`, () =>
    holds(planModels, 15, (model) => assertFound(model, style, oneLine)))
}

for (const [words, layout] of Object.entries(unbroken)) {
  test(`A made plan is found as it was meant: ${words}`, () =>
    holds(planModels, 15, (model) => assertFound(model, usualStyle, layout)))
}

test('A made plan in any mixture of styles loses nothing', () =>
  holds(
    fc.record({
      model: planModels,
      style: anyStyle,
      layout: fc.constantFrom(...Object.values({ ...unbroken, ...broken })),
    }),
    60,
    ({ model, style, layout }) => {
      // Without title and notice a text is no plan unless it speaks of itself.
      fc.pre(style.title || style.notice !== 'none')
      assertKept(model, style, layout)
    },
  ))

for (const [words, layout] of Object.entries(broken)) {
  test(`Of made plans of ${words} no fewer are found as they were meant than before`, () => {
    const { plans, seed, exact } = recordedRates.made
    const rate = foundRate(usualStyle, layout, plans, seed)
    const before = exact[words] ?? (update ? 0 : plans)
    assert.ok(
      rate.exact >= before,
      `${rate.exact} of ${plans}, before ${before}; wrong: ${JSON.stringify(rate.wrong)}`,
    )
    exact[words] = rate.exact
    if (update) keepRates()
  })
}
