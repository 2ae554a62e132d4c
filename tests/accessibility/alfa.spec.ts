import { expect, test } from 'playwright/test'
import { closely, open } from '../site/pages.ts'
import { alfa } from './alfa.ts'
import type { Finding } from './checks/finding.ts'
import { plant } from './plant.ts'
import { expectNothing } from './report.ts'
import { reviewedAlfa } from './reviewed-alfa.ts'

/** Rules that find something to look at on every page: when Alfa's packages do not fit together it looks at nothing. */
const fewest = 20

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true, viewport: { width: 1280, height: 900 } })

for (const address of closely) {
  test(`Alfa finds nothing broken on ${address}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(open(address))
    const { broken, passed } = await alfa(page)
    expectNothing(
      address,
      broken.filter((finding) => !reviewed(finding)),
    )
    expect(passed.length, `rules that found something right: ${passed.join(', ')}`).toBeGreaterThanOrEqual(
      fewest,
    )
    // Line height and contrast of 7:1 are right only where Alfa has read the style sheets.
    expect(passed).toEqual(expect.arrayContaining(['alfa:sia-r66', 'alfa:sia-r73']))
  })
}

test('what Alfa finds and a person let pass is still found', async ({ page }) => {
  test.skip(process.env['PAGES'] !== undefined, 'not all kinds of pages are looked at')
  const left = new Set(reviewedAlfa)
  for (const address of closely) {
    if (left.size === 0) break
    await page.goto(open(address))
    const { broken } = await alfa(page)
    for (const known of left) if (broken.some((finding) => matches(known, finding))) left.delete(known)
  }
  expect([...left].map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([])
})

const bad: [name: string, rule: string, change: (html: string) => string][] = [
  ['a field without a name', 'alfa:sia-r8', (html) => html.replace('</main>', '<input></main>')],
  ['a button without words', 'alfa:sia-r12', (html) => html.replace('打印本页', '')],
  ['no title', 'alfa:sia-r1', (html) => html.replace(/<title>.*<\/title>/u, '')],
  ['pale text', 'alfa:sia-r66', (html) => html.replace('color: #111', 'color: #999')],
]
for (const [name, rule, change] of bad) {
  test(`Alfa sees what is wrong on purpose: ${name}`, async ({ page }) => {
    await plant(page, change)
    const { broken } = await alfa(page)
    expect(broken.map((finding) => finding.rule)).toContain(rule)
  })
}

const matches = ({ rule, where }: (typeof reviewedAlfa)[number], finding: Finding): boolean =>
  rule === finding.rule && where.test(finding.where)

const reviewed = (finding: Finding): boolean => reviewedAlfa.some((known) => matches(known, finding))
