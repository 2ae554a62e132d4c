import { test } from 'node:test'
import fc from 'fast-check'
import { anyStyle } from './generated/any-style.ts'
import { assertFound, assertKept } from './generated/assert-found.ts'
import { foundRate } from './generated/found-rate.ts'
import { broken, unbroken } from './generated/layout.ts'
import type { TextLayout } from './generated/layout.ts'
import { madePlans } from './generated/made-plans.ts'
import { pairStyles } from './generated/pair-styles.ts'
import { planModels } from './generated/plan-models.ts'
import { styles, usualStyle } from './generated/plan-style.ts'
import { holds } from './holds.ts'
import { holdsRate } from './holds-rate.ts'
import { recordedRates } from './recorded-rates.ts'

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
    holdsRate(foundRate(madePlans(fc.constant(usualStyle), plans, seed), layout), exact, words)
  })
}

const mixtures = {
  'two unusual choices': fc.constantFrom(...pairStyles.map(([, style]) => style)),
  'any mixture of choices': anyStyle,
}
const layouts = { 'a paragraph a line': oneLine, '28 columns': broken['28 columns, boxes 28'] ?? oneLine }

for (const [mixture, mixed] of Object.entries(mixtures)) {
  const plans = madePlans(mixed, recordedRates.mixed.plans, recordedRates.mixed.seed)
  for (const [words, layout] of Object.entries(layouts)) {
    test(`Of made plans with ${mixture} in ${words} no fewer are found as they were meant than before`, () => {
      holdsRate(foundRate(plans, layout), recordedRates.mixed.exact, `${mixture}, ${words}`)
    })
  }
}
