import { expect, test as usual } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { Check } from './checks/finding.ts'
import { pageChecks } from './page-checks.ts'
import { plant } from './plant.ts'
import { plantedDefects } from './planted-defects.ts'
import { plantedInParts } from './planted-in-parts.ts'
import { paintCheck } from './checks/paint.ts'
import { plantedInText, wideTable } from './planted-in-text.ts'

/** All defects of a worker are planted in one page after another's; a failure ends the worker, and the next has a page of its own. */
const test = usual.extend<object, { bed: Page }>({
  bed: [
    async ({ browser }, use) => {
      const bed = await browser.newPage({ locale: 'zh-CN' })
      await use(bed)
      await bed.close()
    },
    { scope: 'worker' },
  ],
})

const all: Check[] = [...new Set(Object.values(pageChecks).flat())]
const planted = [...plantedDefects, ...plantedInText, ...plantedInParts]

/** The rules that a check of a planted page finds broken. */
async function broken(page: Page, check: Check, change: (html: string) => string): Promise<string[]> {
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null, reducedMotion: null })
  await plant(page, change)
  const findings = await check(page)
  return [...new Set(findings.map(({ rule }) => rule))]
}

test('the sound page that defects are planted in breaks no rule', async ({ bed }) => {
  await plant(bed, (html) => html)
  for (const check of all) expect(await check(bed), check.name).toEqual([])
})

test('a wide table in a named place that scrolls by key is all on the screen', async ({ bed }) => {
  const change = wideTable('role="region" tabindex="0" aria-label="表格，可以左右滚动：宽表"')
  expect(await broken(bed, paintCheck, change)).toEqual([])
})

for (const [name, rule, check, change] of planted) {
  test(`a planted defect is caught: ${name}`, async ({ bed }) => {
    expect(await broken(bed, check, change)).toContain(rule)
  })
}
