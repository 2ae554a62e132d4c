import { expect, test } from 'playwright/test'
import { open } from './pages.ts'

const shown = '#bodies li:not([hidden])'

test('An everyday word finds a body that the plan calls otherwise: 教育局 is 区教科局', async ({ page }) => {
  await page.goto(open('/bodies/?q=教育局'))
  await expect(page.locator('#bodies h3:visible')).toHaveText(['教育部门'])
  await expect(page.locator(shown).first()).toContainText('区教科局')
})

test('A full official name finds the body that the plan shortens', async ({ page }) => {
  await page.goto(open('/bodies/?q=晋城市城区残疾人联合会'))
  await expect(page.locator('#bodies h3:visible')).toHaveText(['残联'])
})

test('No body of a plan without notes is shown as one that leads', async ({ page }) => {
  await page.goto(open('/bodies/?plan=yanbian-14fyp&role=lead'))
  await expect(page.locator(`${shown}:visible`)).toHaveCount(0)
  await expect(page.locator('.filter-status')).toHaveText('没有找到')
})

test('What 延边 does not say of a body is told with what its text does', async ({ page }) => {
  await page.goto(open('/bodies/finance/'))
  const part = page.locator('section', { has: page.locator('#yanbian-14fyp') }).last()
  await expect(part).toContainText('没有逐条写明责任单位，正文也没有写到这类单位。')
  await expect(page.locator('#jincheng-chengqu-14fyp-lead ~ ul > li')).toHaveCount(1)
  await expect(page.locator('#jincheng-chengqu-14fyp-lead ~ ul')).toContainText(
    '（牵头单位：区财政局；参与单位：区税务局、区残联）',
  )
})
