import { expect, test } from 'playwright/test'

test('Two places stand topic by topic, and above them what kind of place each is', async ({ page }) => {
  await page.goto('compare/')
  const places = page.locator('[data-compared=places]')
  await expect(places).toContainText('自治州')
  await expect(places).toContainText('市辖区')
  await expect(places).toContainText('持证残疾人6332人')
  const topic = page.locator('[data-compared=topic-education] > div')
  await expect(topic).toHaveCount(2)
  await expect(topic.first()).toContainText('延边州')
})

test('On a wide screen they stand side by side, on a narrow one below each other in the same order', async ({
  page,
}) => {
  await page.goto('compare/')
  const cells = page.locator('[data-compared=topic-education] > div')
  const tops = async (): Promise<number[]> =>
    cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)))
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(new Set(await tops()).size).toBe(1)
  await page.setViewportSize({ width: 320, height: 640 })
  const [first = 0, second = 0] = await tops()
  expect(second).toBeGreaterThan(first)
})

test('Other places are put side by side from their own pages, said once, and the address restores them', async ({
  page,
}) => {
  await page.goto('compare/')
  await page.getByLabel('第一个地方').selectOption('jincheng-chengqu-14fyp')
  await page.getByLabel('第二个地方').selectOption('yanbian-14fyp')
  const button = page.getByRole('button', { name: '放在一起看' })
  await button.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('晋城城区和延边州：两地对照')
  await expect(page.locator('main [role=status]')).toHaveText('现在对照晋城城区和延边州')
  await expect(button).toBeFocused()
  const order = page.locator('[data-compared=topic-education] > div')
  await expect(order.first()).toHaveAttribute('data-plan', 'jincheng-chengqu-14fyp')
  await expect(order).toHaveCount(2)
  await page.goto(page.url())
  await expect(order.first()).toHaveAttribute('data-plan', 'jincheng-chengqu-14fyp')
})

test('One place chosen twice stands there once', async ({ page }) => {
  await page.goto('compare/?first=yanbian-14fyp&second=yanbian-14fyp')
  await expect(page.locator('[data-compared=topic-education] > div')).toHaveCount(1)
})

test('When a place cannot be fetched, the page says so and keeps what it has', async ({ page }) => {
  await page.goto('compare/')
  await page.route('**/compare/*/', (route) => route.abort())
  await page.getByLabel('第一个地方').selectOption('jincheng-chengqu-14fyp')
  await page.getByRole('button', { name: '放在一起看' }).click()
  await expect(page.locator('main [role=status]')).toContainText('没有载入成功')
  await expect(page.locator('[data-compared=topic-education] > div')).toHaveCount(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the two places stand there, and each place has a page', async ({ page }) => {
    await page.goto('compare/')
    await expect(page.locator('[data-compared=topic-education] > div')).toHaveCount(2)
    await page.getByRole('link', { name: /^晋城城区“十四五”规划，按主题/u }).click()
    await expect(page.locator('[data-compared=topic-education] > div')).toHaveCount(1)
  })
})
