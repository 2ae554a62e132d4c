import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { Check } from './checks/finding.ts'
import { pageChecks } from './page-checks.ts'
import { plant } from './plant.ts'
import { plantedDefects } from './planted-defects.ts'
import { plantedInParts } from './planted-in-parts.ts'
import { plantedInText } from './planted-in-text.ts'

const all: Check[] = [...new Set(Object.values(pageChecks).flat())]
const planted = [...plantedDefects, ...plantedInText, ...plantedInParts]

/** The rules that a check of a planted page finds broken. */
async function broken(page: Page, check: Check, change: (html: string) => string): Promise<string[]> {
  await plant(page, change)
  const findings = await check(page)
  return [...new Set(findings.map(({ rule }) => rule))]
}

test('the sound page that defects are planted in breaks no rule', async ({ page }) => {
  await plant(page, (html) => html)
  for (const check of all) expect(await check(page), check.name).toEqual([])
})

for (const [name, rule, check, change] of planted) {
  test(`a planted defect is caught: ${name}`, async ({ page }) => {
    expect(await broken(page, check, change)).toContain(rule)
  })
}
