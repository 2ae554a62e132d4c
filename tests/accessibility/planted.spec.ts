import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { axeCheck } from './checks/axe.ts'
import { charactersCheck } from './checks/characters.ts'
import { documentCheck } from './checks/document.ts'
import type { Check } from './checks/finding.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { markupCheck } from './checks/markup.ts'
import { printCheck } from './checks/print.ts'
import { reflowCheck } from './checks/reflow.ts'
import { signsCheck } from './checks/signs.ts'
import { skipLinkCheck } from './checks/skip-link.ts'
import { structureCheck } from './checks/structure.ts'
import { targetsCheck } from './checks/targets.ts'
import { textContrastCheck } from './checks/text-contrast.ts'
import { plant } from './plant.ts'
import { plantedDefects } from './planted-defects.ts'

const all: Check[] = [
  axeCheck,
  documentCheck,
  structureCheck,
  markupCheck,
  signsCheck,
  charactersCheck,
  targetsCheck,
  textContrastCheck,
  keyboardCheck,
  skipLinkCheck,
  printCheck,
  reflowCheck,
]

/** The rules that a check of a planted page finds broken. */
async function broken(page: Page, check: Check, change: (html: string) => string): Promise<string[]> {
  await plant(page, change)
  const findings = await check(page)
  return [...new Set(findings.map(({ rule }) => rule))]
}

test('the sound page that defects are planted in breaks no rule', async ({ page }) => {
  await plant(page, (html) => html)
  for (const check of all) expect(await check(page)).toEqual([])
})

for (const [name, rule, check, change] of plantedDefects) {
  test(`a planted defect is caught: ${name}`, async ({ page }) => {
    expect(await broken(page, check, change)).toContain(rule)
  })
}
