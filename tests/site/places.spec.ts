import { expect, test } from 'playwright/test'

test('the address asks which plan is of a place, and the answer stands in the status', async ({ page }) => {
  await page.goto('plans/?place=延吉')
  await expect(page.locator('#place-answer')).toHaveText('延吉市在延边州，看延边州的规划。')
})

test('a place that is typed is answered, kept in the address, and the focus stays', async ({ page }) => {
  await page.goto('plans/')
  const field = page.getByLabel('写下您家所在的市、县、区、乡镇或街道')
  for (const [words, said] of [
    ['太原', /^本站还没有太原的规划。/u],
    ['山西省', '本站没有整个山西省的规划，只有其中晋城城区的。'],
    ['城区', /^很多地方都有“城区”/u],
    ['钟家庄街道', /^晋城城区有钟家庄街道/u],
    ['abc', /^没有看出/u],
  ] as const) {
    await field.fill(words)
    await field.press('Enter')
    await expect(page.locator('#place-answer')).toHaveText(said)
    expect(new URL(page.url()).searchParams.get('place')).toBe(words)
    await expect(field).toBeFocused()
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the places of each plan are listed', async ({ page }) => {
    await page.goto('plans/')
    await expect(page.getByText('延吉市', { exact: true })).toBeVisible()
    await expect(page.locator('#place-finder')).toBeHidden()
  })
})
