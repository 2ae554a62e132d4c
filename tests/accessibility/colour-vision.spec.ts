import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'
import { closely, open } from '../site/pages.ts'
import { settled } from '../site/settled.ts'
import type { Finding } from './checks/finding.ts'
import { colourAlone } from './colour-alone.ts'
import { colourPairs } from './colour-pairs.ts'
import { plant } from './plant.ts'
import { expectNothing } from './report.ts'
import { lostWith, seenWith, visions } from './seen-with.ts'

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true })

/** Everything on an open page that is told by its colour alone, or is lost to one of the ways of seeing colours. */
async function lost(page: Page): Promise<Finding[]> {
  const findings = await colourAlone(page)
  const pairs = await colourPairs(page)
  for (const vision of visions) findings.push(...(await lostWith(page, vision, pairs)))
  return findings
}

async function inLightAndDark(page: Page): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    findings.push(...(await lost(page)))
  }
  return findings
}

test.describe('at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 900 } })
  for (const address of closely) {
    test(`nothing depends on colour on ${address}`, async ({ page }) => {
      await page.goto(open(address))
      expectNothing(address, await inLightAndDark(page))
    })
  }

  test('nothing depends on colour in the answer of the search', async ({ page }) => {
    await page.goto(`${open('/search/')}?q=${encodeURIComponent('康复')}`)
    await expect(page.locator('mark').first()).toBeVisible()
    await settled(page)
    expectNothing('/search/?q=康复', await inLightAndDark(page))
  })
})

test('the emulation is at work: red is another colour without red cones, and grey in greys', async ({
  page,
}) => {
  const red = [200, 0, 0]
  const [without = []] = await seenWith(page, 'protanopia', [red])
  expect(Math.abs((without[0] ?? 0) - 200)).toBeGreaterThan(50)
  const [[one, two, three] = []] = await seenWith(page, 'achromatopsia', [red])
  expect([one, two]).toEqual([two, three])
})

test('the sound page that defects are planted in loses nothing without colours', async ({ page }) => {
  await plant(page, (html) => html)
  expect(await lost(page)).toEqual([])
})

const into = (html: string, more: string): string => html.replace('</main>', `${more}</main>`)
const style = (html: string, more: string): string => html.replace('/* more */', more)
const bad: [name: string, rule: string, change: (html: string) => string][] = [
  ['a link without line', 'link-by-colour', (html) => style(html, 'p a { text-decoration: none }')],
  [
    'the current page told by colour',
    'current-by-colour',
    (html) =>
      style(
        html.replace('<a href="#main">规划', '<a aria-current="page" href="#main">规划'),
        '[aria-current] { color: #600 }',
      ),
  ],
  ['a mark that is only yellow', 'mark-by-colour', (html) => into(html, '<p><mark>残疾人</mark></p>')],
  [
    'a note that is only pink',
    'box-by-colour',
    (html) => style(into(html, '<p class="note">说明</p>'), '.note { background: #fdd }'),
  ],
  [
    'red text on dark that fades without red cones',
    'text-with-protanopia',
    (html) => style(html, 'main p { background: #200; color: #ff8f8f }'),
  ],
  ['text that fades in greys', 'text-with-achromatopsia', (html) => style(html, 'main p { color: #777 }')],
  [
    'a ring that fades without red cones',
    'ring-with-protanopia',
    (html) =>
      style(
        html,
        'body { background: #000; color: #fff } a, h1, caption, td, th, li a { color: #fff; background: #000 } :focus-visible { outline-color: #c00 }',
      ),
  ],
  [
    'a button without edge',
    'line-with-achromatopsia',
    (html) => style(html, 'button { border: 1px solid #ddd }'),
  ],
]
for (const [name, rule, change] of bad) {
  test(`what depends on colour is seen: ${name}`, async ({ page }) => {
    await plant(page, change)
    expect((await lost(page)).map((finding) => finding.rule)).toContain(rule)
  })
}
