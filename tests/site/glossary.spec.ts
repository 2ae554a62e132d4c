import { expect, test } from 'playwright/test'
import { addresses, htmlOf, open } from './pages.ts'
import { planIds } from './plan-source.ts'
import { termLinkFaults } from './term-link-faults.ts'
import { seedIds } from '../seed-plans.ts'

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/<h3 id="([^"]+)"/gu)].map(([, id = '']) => id))
const ids = (): Set<string> => idsOf(htmlOf('/glossary/'))

test('the glossary has an entry with an address of its own for a hundred terms or more', () => {
  expect(ids().size).toBeGreaterThan(100)
})

for (const plan of planIds) {
  // Of the two plans it is known how many there are; a later one may be shorter.
  const isSeed = seedIds.some((id) => id === plan)

  test(`the terms of ${plan} are links on its text page, each once a section`, () => {
    const { count, faults } = termLinkFaults(htmlOf(`/plans/${plan}/text/`), ids(), ['h2', 'h3'])
    expect(faults).toEqual([])
    expect(count).toBeGreaterThan(isSeed ? 100 : 5)
    if (isSeed) expect(count).toBeLessThanOrEqual(200)
  })

  test(`the terms of the boxes of ${plan} are links, each once a page`, () => {
    const boxes = addresses.filter((address) => address.startsWith(`/plans/${plan}/boxes/`))
    if (isSeed) expect(boxes.length).toBeGreaterThan(5)
    for (const box of boxes) {
      const { count, faults } = termLinkFaults(htmlOf(box), ids(), [])
      expect(faults, box).toEqual([])
      if (isSeed) expect(count, box).toBeGreaterThan(0)
    }
  })
}

test('every link of the glossary to a plan leads to an anchor of its text page', () => {
  const texts = new Map(planIds.map((plan) => [plan, htmlOf(`/plans/${plan}/text/`)]))
  const links = [...htmlOf('/glossary/').matchAll(/\/plans\/([^/"]+)\/text\/#([^"]+)"/gu)]
  expect(links.length).toBeGreaterThan(200)
  expect(links.filter(([, plan = '', id = '']) => texts.get(plan)?.includes(` id="${id}"`) !== true)).toEqual(
    [],
  )
})

test('a term leads from the text to its entry, without a script', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(open('/plans/jincheng-chengqu-14fyp/text/'))
  await page.getByRole('link', { name: '单人保', exact: true }).first().click()
  await expect(page).toHaveURL(/\/glossary\/#single-person-allowance$/u)
  await expect(page.locator(':target')).toHaveText('单人保')
  await page.close()
})

const link = (attributes: string): string => `<a class="term" href="/glossary/#a"${attributes}>词</a>`
for (const [name, html, fault] of [
  ['a term that is linked twice in a section', `<p>${link('')}${link('')}</p>`, /second time/u],
  ['a link to no entry', '<p><a class="term" href="/glossary/#b">词</a></p>', /leads to/u],
  ['a link with words for the pointer', `<p>${link(' title="解释"')}</p>`, /has title/u],
  ['a link in a heading', `<h4>${link('')}</h4>`, /stands in h4/u],
  ['a link in an addition of ours', `<p data-added>${link('')}</p>`, /stands in p/u],
  ['a link without words', '<p><a class="term" href="/glossary/#a"></a></p>', /no words/u],
] as const)
  test(`${name} is seen`, () => {
    expect(termLinkFaults(html, new Set(['a']), ['h2']).faults.join()).toMatch(fault)
  })

test('links that are as they should be have no faults', () => {
  const html = `<p>${link('')}</p><h2>二</h2><h2 class="project-name">${link('')}</h2>`
  expect(termLinkFaults(html, new Set(['a']), ['h2'])).toEqual({ count: 2, faults: [] })
})
