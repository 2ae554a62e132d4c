import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenAt } from '../../scripts/bench/import/broken-at.ts'
import { rewrapped } from '../../scripts/bench/import/rewrapped.ts'
import { wrapChanges } from '../../scripts/bench/import/wrap-changes.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { planIds, readPlanFolder } from '../../src/lib/plan-folder.ts'
import { ink } from '../../src/plan/text.ts'
import { keepRates, recordedRates, update } from './recorded-rates.ts'

for (const id of planIds()) {
  test(`In other lines ${id} is the same text, each paragraph in lines of its own`, () => {
    const folder = readPlanFolder(id)
    const imported = importPlan(folder)
    const inLines = (width: number): string =>
      rewrapped(imported, folder.source, (paragraph) => brokenAt(paragraph, width))
    // What stands where pages end is not the plan's.
    const own = imported.ledger.filter(({ trivia }) => !trivia)
    assert.equal(ink(inLines(24)), ink(own.map(({ start, end }) => folder.source.slice(start, end)).join('')))
    assert.ok(inLines(24).split('\n').length > inLines(44).split('\n').length)
    const whole = rewrapped(imported, folder.source, (paragraph) => [paragraph])
    const paragraphs = imported.tree.children.flatMap((part) =>
      part.type === 'preamble' ? part.children : [],
    )
    for (const { children } of paragraphs)
      assert.ok(
        whole.split('\n').includes(children.map((child) => ('value' in child ? child.value : '')).join('')),
      )
  })

  test(`In other lines and pages no more of the tree of ${id} is another than before`, () => {
    assert.ok(
      recordedRates.changed[id] ?? update,
      `tests/import/recorded-rates.json knows nothing of ${id} yet: “UPDATE=1 npm exec -- node --test tests/import/rewrap.test.ts” writes down how much of it is found in other lines.`,
    )
    for (const { way, changed } of wrapChanges(id)) {
      const before = recordedRates.changed[id]?.[way]
      for (const [kind, count] of Object.entries(changed))
        if (before || !update)
          assert.ok(count <= (before?.[kind] ?? 0), `${way}: ${count} ${kind}, before ${before?.[kind] ?? 0}`)
      if (update) (recordedRates.changed[id] ??= {})[way] = changed
    }
    if (update) keepRates()
  })
}
