import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { root } from '../../scripts/run-node.ts'
import { oneOfEachKind, open } from '../site/pages.ts'
import { shortPlan } from '../site/short-plan.ts'

// A window of its own costs a test more than most of what it looks at: Playwright empties the worker's one between tests.
test.use({ reuseContext: true })

// UPDATE=1 writes the trees anew; they are read in review like any other expectation.
const update = process.env['UPDATE'] === '1'
/** How much of a page's main part is kept: its head and the pattern of its content, no copy of a plan. */
const most = 45

for (const address of oneOfEachKind) {
  test(`${address} has the accessibility tree that was reviewed`, async ({ page }) => {
    await page.goto(open(address))
    const name = address.replace(/^\/|\/$|\.html$/gu, '').replaceAll('/', '_') || 'home'
    expectKept(name, await page.locator('main').ariaSnapshot())
    if (address.endsWith('/text/'))
      expectKept(`${name}_article`, await page.locator('article').ariaSnapshot())
  })
}

test('/try/ with a plan that was read has the accessibility tree that was reviewed', async ({ page }) => {
  await page.goto(open('/try/'))
  await page.getByLabel('粘贴全文').fill(shortPlan)
  await page.getByRole('button', { name: '读粘贴的文字' }).click()
  const result = page.locator('[data-part="result"]')
  await expect(result).toContainText('加强协调')
  for (const details of await result.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''))
  expectKept('try_result', await result.ariaSnapshot(), Infinity)
})

test('what stands around the main part has the accessibility tree that was reviewed', async ({ page }) => {
  await page.goto(open('/plans/'))
  const tree = await page.locator('body').ariaSnapshot()
  expectKept('around-main', tree.replace(/^- main:\n(?: .*\n)*/mu, '- main\n'), Infinity)
})

function expectKept(name: string, whole: string, limit = most): void {
  const tree = firstLines(withoutFigures(whole), limit)
  const file = join(root, 'tests/accessibility/tree', `${name}.yaml`)
  if (update) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, tree)
  }
  expect(existsSync(file), `${file} is missing: UPDATE=1 writes it`).toBe(true)
  expect(tree).toBe(readFileSync(file, 'utf8'))
}

/**
 * The first lines, long ones cut, without addresses, which whole-site.spec.ts checks, and without dates and sizes of files, which
 * change by themselves.
 */
function firstLines(tree: string, limit: number): string {
  const lines = tree.split('\n').filter((line) => !/^\s*- \/url: /u.test(line))
  const kept = lines.length > limit ? [...lines.slice(0, limit), '# …'] : lines
  const cut = kept.map((line) => (line.length > 120 ? `${line.slice(0, 120)}…` : line))
  const dated = cut.join('\n').replace(/\d{4}(年\d+月\d+日|-\d\d-\d\d)/gu, '〈日期〉')
  return `${dated.replace(/\d[\d.]* (?=[KM]B)/gu, '〈大小〉 ')}\n`
}

/** The statement's figures change with every recorded run. */
function withoutFigures(tree: string): string {
  return tree.replace(/(?<=\n {2}- heading "测试结果" \[level=2\]\n)[\s\S]*?(?= {2}- heading )/u, '')
}
