import { expect, test } from 'playwright/test'
import { addresses, htmlOf } from './pages.ts'
import { settled } from './settled.ts'
import type { Page } from 'playwright/test'
import { axeCheck } from '../accessibility/checks/axe.ts'
import { keyboardCheck } from '../accessibility/checks/keyboard.ts'
import { overflow } from '../accessibility/checks/overflow.ts'
import { reflowCheck } from '../accessibility/checks/reflow.ts'
import { signsCheck } from '../accessibility/checks/signs.ts'
import { structureCheck } from '../accessibility/checks/structure.ts'
import { targetsCheck } from '../accessibility/checks/targets.ts'
import { expectNothing } from '../accessibility/report.ts'

test('typing shows passages that hold the words, with the count said once and the address kept', async ({
  page,
}) => {
  await page.goto('search/')
  await countMessages(page)
  await page.getByLabel('在规划里找什么').pressSequentially('护理补贴', { delay: 30 })
  await expect(status(page)).toHaveText(/^找到 \d+ 条结果(，有解答)?$/u)
  const count = Number(/\d+/u.exec((await status(page).textContent()) ?? '')?.[0])
  expect(await hits(page).count()).toBe(Math.min(20, count))
  for (const words of await hits(page).allTextContents()) expect(words).toContain('护理补贴')
  await expect(page.getByLabel('在规划里找什么')).toBeFocused()
  expect(new URL(page.url()).searchParams.get('q')).toBe('护理补贴')
  expect(await messages(page)).toHaveLength(1)
})

test('every hit links to an element of the text page that holds what was typed', async ({ page }) => {
  for (const typed of ['延州政发〔2022〕8号', '保障和发展规划', '无障碍', '预期性']) {
    await search(page, typed)
    const more = page.getByRole('button', { name: /^再显示/u })
    while (await more.isVisible()) await more.click()
    const links = await page.locator('[data-match=exact], [data-match=folded]').evaluateAll((items) =>
      items.map((item) => ({
        node: item.dataset['node'],
        href: item.querySelector('h3 a')?.getAttribute('href'),
      })),
    )
    expect(links.length).toBeGreaterThan(0)
    const texts = new Map<string, string>()
    for (const { node, href } of links) {
      const [plan, anchor] = (node ?? '').split('#')
      expect(href).toMatch(new RegExp(`/plans/${plan}/text/#${anchor}$`, 'u'))
      const address = (href ?? '').replace(/#.*/u, '')
      if (!texts.has(address)) texts.set(address, await (await page.request.get(address)).text())
      const held = await page.evaluate(
        ([html, id]) => {
          const element = new DOMParser().parseFromString(html, 'text/html').getElementById(id)
          for (const added of element?.querySelectorAll('[data-added]') ?? []) added.remove()
          return element?.textContent.replace(/\s/gu, '')
        },
        [texts.get(address) ?? '', anchor ?? ''] as const,
      )
      expect(held, `${node} for ${typed}`).toContain(typed)
    }
  }
})

test('a hit marks what was typed and says plan, section and box', async ({ page }) => {
  await search(page, '每年康复训练类最高补助2.4万元/人')
  const first = hits(page).first()
  await expect(first).toHaveAttribute('data-node', 'yanbian-14fyp#box-5-project-2')
  await expect(first).toHaveAttribute('data-match', 'exact')
  await expect(first.locator('mark')).toHaveText('每年康复训练类最高补助 2.4 万元/人')
  await expect(first.locator('.result-path')).toHaveText(
    /^延边州“十四五”规划 › 三、[^›]+ › （三）[^›]+ › 专栏 5 [^›]+$/u,
  )
  await expect(first.locator('[data-say="（0至6岁）"]')).toBeVisible()
})

test('a town leads to the plan of its place, and its results can be kept to that plan', async ({ page }) => {
  await search(page, '延吉市助学金')
  await expect(page.locator('.search-place-answer')).toHaveText('延吉市在延边州，看延边州的规划。')
  await expect(page.getByRole('link', { name: '打开延边州的规划' })).toHaveAttribute(
    'href',
    /plans\/yanbian-14fyp\/$/u,
  )
  await page.getByRole('button', { name: '只看延边州的结果' }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('plan')).toBe('yanbian-14fyp')
  for (const node of await nodes(page)) expect(node).toMatch(/^yanbian-14fyp#/u)
})

test('a place without a plan is said to have none', async ({ page }) => {
  await page.goto('search/?q=太原市')
  await expect(status(page)).toHaveText('本站还没有太原市的规划')
  await expect(page.getByRole('link', { name: '看本站有哪些地方的规划' })).toBeVisible()
})

test('the filters narrow the hits, and the address restores them', async ({ page }) => {
  await search(page, '康复')
  await page.getByText('筛选和排列').click()
  await page.getByLabel('哪份规划').selectOption('jincheng-chengqu-14fyp')
  await page.getByLabel('哪类内容').selectOption('project')
  await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('project')
  const narrowed = await nodes(page)
  expect(narrowed.length).toBeGreaterThan(0)
  for (const node of narrowed) expect(node).toMatch(/^jincheng-chengqu-14fyp#box-\d+-project-/u)
  await page.reload()
  await expect(status(page)).not.toBeEmpty()
  expect(await nodes(page)).toEqual(narrowed)
  // The filters are closed again, and say beside their name what they hold.
  await expect(page.getByText(/^筛选和排列（已选：晋城城区“十四五”规划、专栏里的项目）$/u)).toBeVisible()
  await expect(page.getByLabel('哪份规划')).toHaveValue('jincheng-chengqu-14fyp')
  await expect(page.getByLabel('哪类内容')).toHaveValue('project')
  await expect(page.getByLabel('在规划里找什么')).toHaveValue('康复')
})

test('each choice of a filter says how many passages it would leave, and keeps its word', async ({
  page,
}) => {
  await search(page, '康复', '&plan=yanbian-14fyp')
  await page.getByText('筛选和排列').click()
  const kinds = page.getByLabel('哪类内容')
  await expect(page.getByLabel('指标的性质').locator('option').last()).toHaveText(/（\d+）$/u)
  for (const [kind, name] of [
    ['heading', '标题'],
    ['project', '专栏里的项目'],
    ['indicator', '指标'],
  ] as const) {
    const words = await kinds.locator(`option[value=${kind}]`).textContent()
    const [, said = '', count = ''] = /^(.+)（(\d+)）$/u.exec(words ?? '') ?? []
    expect(said).toBe(name)
    await kinds.selectOption(kind)
    await expect(status(page)).toHaveText(`找到 ${count} 条结果，有解答`)
    await expect(page.getByLabel('指标的性质').locator('option').last()).toHaveText(/（\d+）$/u)
  }
  await page.getByLabel('在规划里找什么').fill('')
  await expect(kinds.locator('option[value=project]')).toHaveText('专栏里的项目')
})

test('topic, people, body and promised numbers narrow the hits, and alone they list what they let through', async ({
  page,
}) => {
  await search(page, '康复', '&topic=education')
  await expect(hits(page).first()).toContainText('康复')
  await expect(page.getByText(/^筛选和排列（已选：教育）$/u)).toBeVisible()
  await search(page, '', '&people=vision&quantity=promise')
  await expect(hits(page).filter({ hasText: '盲人按摩机构稳定在' })).toHaveCount(1)
  await search(page, '', '&body=finance&plan=jincheng-chengqu-14fyp&topic=implementation')
  expect(await nodes(page)).toContain('jincheng-chengqu-14fyp#s4-2-p1')
  await search(page, '', '&topic=sport&body=public-security&nature=约束性')
  await expect(status(page)).toHaveText('没有找到')
})

test('the field in the header leads to the search, and the second button to that of the plan alone', async ({
  page,
}) => {
  await page.goto('boxes/')
  await page.getByRole('banner').getByLabel('搜索规划').fill('导盲犬')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=%E5%AF%BC%E7%9B%B2%E7%8A%AC$/u)
  await expect(page.getByLabel('在规划里找什么')).toHaveValue('导盲犬')
  await expect(hits(page).first()).toBeVisible()
  for (const address of [
    'plans/yanbian-14fyp/',
    'plans/yanbian-14fyp/text/',
    'plans/yanbian-14fyp/boxes/1/',
  ]) {
    await page.goto(address)
    await page.getByRole('banner').getByLabel('搜索规划').fill('就业')
    await page.getByRole('button', { name: '在本规划中查找' }).click()
    await expect(page.getByLabel('哪份规划')).toHaveValue('yanbian-14fyp')
    await expect(hits(page).first()).toBeVisible()
    for (const node of await nodes(page)) expect(node).toMatch(/^yanbian-14fyp#/u)
  }
})

test('every page has one field for the search, and it stands before everything that a plan says', () => {
  for (const address of addresses) {
    const html = htmlOf(address)
    // The page that reads a plan has a field of its own for the words of that plan.
    const fields = (html.match(/<input[^>]*type="search"/gu) ?? []).filter(
      (field) => !field.includes('id="try-words"'),
    )
    expect(fields, address).toHaveLength(1)
    const field = html.search(/<input[^>]*type="search"/u)
    const text = html.search(/<article/u)
    expect(text === -1 || field < text, address).toBe(true)
  }
})

test('who finds nothing is told the numbers that the plans name, with the passages that name them', async ({
  page,
}) => {
  await search(page, '量子纠缠')
  for (const number of ['12345', '12385']) {
    const call = page.locator('[data-search-answer]').getByRole('link', { name: `拨打 ${number}` })
    await expect(call).toHaveAttribute('href', `tel:${number}`)
  }
  const places = page.getByRole('link', { name: /的规划写作“.+”$/u })
  await expect(places).toHaveCount(3)
  for (const link of await places.evaluateAll((links) =>
    links.map((link) => ({ href: (link as HTMLAnchorElement).href, words: link.textContent })),
  )) {
    const [, words = ''] = /“(.+)”/u.exec(link.words) ?? []
    await page.goto(link.href)
    await expect(page.locator(`[id="${new URL(link.href).hash.slice(1)}"]`)).toContainText(words)
  }
})

test('several words show what is missing under a heading of their own', async ({ page }) => {
  await search(page, '孤独症 家长')
  const partial = page.locator('[data-results=passages] > [data-match=partial]')
  await expect(page.getByRole('heading', { level: 2, name: '只含一部分词的段落' })).toBeVisible()
  await expect(partial.first().locator('.result-note')).toHaveText(/这里有“.+”，没有“.+”。/u)
})

test('long lists grow by a button, and the focus goes to the first new hit', async ({ page }) => {
  await search(page, '残疾人')
  await expect(hits(page)).toHaveCount(20)
  await page.getByRole('button', { name: /^再显示 20 条/u }).click()
  await expect(hits(page)).toHaveCount(40)
  await expect(hits(page).nth(20).getByRole('link')).toBeFocused()
  // The list names every hit, in order, before it is shown.
  const count = Number(/\d+/u.exec((await status(page).textContent()) ?? '')?.[0])
  const listed = page.locator('ol[data-results="passages"] > li')
  await expect(listed).toHaveCount(count)
  const before = await listed.evaluateAll((items) => items.map((item) => item.dataset['node']))
  const more = page.getByRole('button', { name: /^再显示/u })
  while (await more.isVisible()) await more.click()
  expect(await nodes(page)).toEqual(before)
})

test('what is nowhere is said to be nowhere, and a filter that hides everything can be lifted', async ({
  page,
}) => {
  await search(page, '量子纠缠')
  await expect(status(page)).toHaveText('没有找到')
  await expect(hits(page)).toHaveCount(0)
  await expect(page.locator('[data-search-answer]')).toContainText('“量子纠缠”')
  await search(page, '坐式排球', '&plan=jincheng-chengqu-14fyp')
  await expect(status(page)).toHaveText('没有找到')
  await page.getByRole('button', { name: /^不限规划和内容再找/u }).click()
  await expect(hits(page).first()).toBeVisible()
  await expect(page.getByLabel('在规划里找什么')).toBeFocused()
})

test('nothing is searched while an input method composes', async ({ page }) => {
  await page.goto('search/')
  const field = page.getByLabel('在规划里找什么')
  await field.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '残', selectionStart: 1, selectionEnd: 1 })
  await expect(field).toHaveValue('残')
  await page.waitForTimeout(900)
  await expect(hits(page)).toHaveCount(0)
  await expect(status(page)).toBeEmpty()
  await session.send('Input.insertText', { text: '残疾' })
  await expect(hits(page).first()).toBeVisible()
  await expect(field).toHaveValue('残疾')
})

test('related pages come below the passages, each of them with a word that was typed', async ({ page }) => {
  await search(page, '辅助器具')
  const related = page.locator('[data-results=pages] > li')
  await expect(related.first()).toBeVisible()
  for (const text of await related.allTextContents()) expect(text.replace(/\s/gu, '')).toContain('辅助器具')
  const tops = await page
    .locator('[data-results]')
    .evaluateAll((lists) => lists.map((list) => list.getBoundingClientRect().top))
  expect(tops[0]).toBeLessThan(tops[1] ?? 0)
})

test('when related pages cannot be loaded the passages stand and the page says so', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await search(page, '辅助器具')
  await expect(page.getByText('相关页面暂时载入不了')).toBeVisible()
  await expect(hits(page).first()).toBeVisible()
})

test('when the passages cannot be loaded it is said, the indexes are offered, and a later key tries again', async ({
  page,
}) => {
  await page.route('**/search/passages.json', (route) => route.abort())
  await page.goto('search/?q=康复')
  await expect(status(page)).toHaveText('没有载入成功，搜索暂时不能用')
  for (const path of ['boxes', 'projects', 'indicators', 'plans']) {
    await expect(page.locator(`[data-search-answer] a[href$="/${path}/"]`)).toBeVisible()
  }
  await page.unroute('**/search/passages.json')
  await page.getByLabel('在规划里找什么').fill('康复服务')
  await expect(hits(page).first()).toBeVisible()
  await expect(page.locator('[data-search-answer]')).not.toContainText('没有载入成功')
})

test('emptying the field empties the page and the address', async ({ page }) => {
  await search(page, '康复')
  await page.getByLabel('在规划里找什么').fill('')
  await expect(hits(page)).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).search).toBe('')
  await expect(status(page)).toBeEmpty()
  await expect(page.getByText('不知道从哪里找起')).toBeVisible()
})

test('the query goes nowhere but into the address', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())))
  await page.goto('search/')
  await page.getByLabel('在规划里找什么').pressSequentially('精神残疾', { delay: 20 })
  await expect(status(page)).not.toBeEmpty()
  await expect(page.locator('[data-results=pages] > li').first()).toBeVisible()
  expect(asked.filter((address) => address.includes('精神'))).toEqual([])
})

test('a keystroke costs less than 16 ms of processor time, as a rule', async ({ page }) => {
  await search(page, '残')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const costs: number[] = []
  for (const words of ['残疾儿童康复救助', '困难残疾人家庭无障碍改造', '残疾儿童 康复 补助']) {
    for (let end = 1; end <= words.length; end += 1) {
      const before = await spent()
      await page.evaluate(
        (typed) => {
          const field = document.querySelector<HTMLInputElement>('#q')
          if (field) field.value = typed
          field?.dispatchEvent(new Event('input', { bubbles: true }))
          return new Promise((resolve) => setTimeout(() => resolve(document.body.offsetHeight)))
        },
        words.slice(0, end),
      )
      costs.push((await spent()) - before)
    }
  }
  expect(costs.sort((a, b) => a - b)[Math.floor(costs.length / 2)]).toBeLessThan(16)
})

const states = [
  { name: 'with hits and related pages', query: '0到6岁' },
  { name: 'with partial hits', query: '孤独症 家长' },
  { name: 'with nothing found', query: '自闭症' },
  { name: 'with a filter that hides everything', query: '孤独症&plan=jincheng-chengqu-14fyp' },
]
const looks = [
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const
for (const look of looks) {
  test.describe(`${look.viewport.width} px ${look.colorScheme}`, () => {
    test.use(look)
    for (const { name, query } of states) {
      test(`the search page ${name} holds the rules of every page`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await search(page, query)
        if (name.includes('related pages'))
          await expect(page.locator('[data-results=pages] > li').first()).toBeVisible({ timeout: 20_000 })
        await settled(page)
        const findings = await overflow(page, 'window')
        for (const check of [
          axeCheck,
          targetsCheck,
          keyboardCheck,
          signsCheck,
          structureCheck,
          reflowCheck,
        ]) {
          findings.push(...(await check(page)))
        }
        expectNothing(`search/?q=${query}`, findings)
      })
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page offers the indexes instead of a search', async ({ page }) => {
    await page.goto('search/?q=康复')
    await expect(page.getByText('不用脚本，也可以这样找')).toBeVisible()
    for (const path of ['boxes', 'projects', 'indicators', 'plans']) {
      await expect(page.locator(`[data-search-without-script] a[href$="/${path}/"]`)).toBeVisible()
    }
    await expect(page.getByText('没有载入成功')).toHaveCount(0)
  })

  test('the field of a plan leads to the same page by a plain form', async ({ page }) => {
    await page.goto('plans/yanbian-14fyp/text/')
    await page.getByLabel('搜索规划').fill('就业')
    await page.getByRole('button', { name: '在本规划中查找' }).click()
    await expect(page).toHaveURL(/\/search\/\?q=%E5%B0%B1%E4%B8%9A&plan=yanbian-14fyp$/u)
    await expect(page.getByText('不用脚本，也可以这样找')).toBeVisible()
  })
})

async function search(page: Page, typed: string, filters = ''): Promise<void> {
  await page.goto(`search/?q=${encodeURI(typed)}${filters}`)
  await expect(status(page)).not.toBeEmpty()
}

function status(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('status')
}

function hits(page: Page): ReturnType<Page['locator']> {
  return page.locator('ol[data-results="passages"] > li:not([hidden])')
}

function nodes(page: Page): Promise<string[]> {
  return hits(page).evaluateAll((items) => items.map((item) => item.dataset['node'] ?? ''))
}

/** Writes down each message that stands in the status from now on. */
async function countMessages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    const region = document.querySelector('[role=status]')
    if (region === null) throw new Error('no status')
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { said })
  })
}

function messages(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('an everyday word, a question and pinyin are answered, with the reason beside each passage', async ({
  page,
}) => {
  await search(page, '自闭症')
  const first = hits(page).first()
  await expect(first).toHaveAttribute('data-match', 'synonym')
  await expect(first.locator('.result-note')).toHaveText(/^“自闭症”也查找了“.+”：.+。$/u)
  await search(page, '护理补贴一个月多少钱？', '&plan=jincheng-chengqu-14fyp')
  await expect(status(page)).toHaveText(/^有 \d+ 段相关，都没有写金额，有解答$/u)
  await expect(page.getByRole('heading', { level: 2, name: '最相关的段落' })).toBeVisible()
  await search(page, '四岁半康复')
  await expect(first).toHaveAttribute('data-match', 'number')
  await expect(first.locator('.result-note')).toHaveText('四岁半在0至6岁之内。')
  await search(page, 'fzqj')
  await expect(first).toHaveAttribute('data-match', 'pinyin')
  await expect(first.locator('mark').first()).toHaveText('辅助器具')
})

test('a slip of one character is helped with words that are there', async ({ page }) => {
  await search(page, '坐试排球')
  await page.getByRole('link', { name: '坐式排球' }).click()
  await expect(status(page)).toHaveText(/^找到 \d+ 条结果(，有解答)?$/u)
  await expect(hits(page).first().locator('mark')).toHaveText('坐式排球')
})

test('the results stand as the text runs where that is chosen, and the address keeps it', async ({
  page,
}) => {
  await search(page, '补贴', '&sort=place&plan=yanbian-14fyp')
  await expect(page.getByLabel('怎样排列')).toHaveValue('place')
  const order = await page.evaluate(async () => {
    const { node } = (await (await fetch('/search/passages.json')).json()) as { node: string[] }
    return [...document.querySelectorAll<HTMLElement>('[data-results=passages] > li')].map((item) =>
      node.lastIndexOf(item.dataset['node']?.split('#')[1] ?? ''),
    )
  })
  expect(order.length).toBeGreaterThan(3)
  expect([...order].sort((one, other) => one - other)).toEqual(order)
})

test('indicators are found by their nature', async ({ page }) => {
  await search(page, '残疾人', '&nature=约束性')
  await expect(hits(page).first()).toBeVisible()
  for (const words of await hits(page).allTextContents()) expect(words).toContain('约束性')
})

test('without the everyday words and the pinyin the search is literal and stays usable', async ({ page }) => {
  await page.route(/\/search\/(words|pinyin)\.json$/u, (route) => route.abort())
  await search(page, '护理补贴')
  await expect(hits(page).first().locator('mark').first()).toHaveText('护理补贴')
  await search(page, '自闭症')
  await expect(status(page)).toHaveText('原文里没有找到，有解答')
})

test('each file is fetched only when it may help: literal words need the passages first, then the everyday words, then the guides', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const name = /\/search\/(\w+)\.json$/u.exec(request.url())?.[1]
    if (name !== undefined) asked.push(name)
  })
  await search(page, '护理补贴')
  await expect(hits(page).first()).toBeVisible()
  await expect.poll(() => asked).toEqual(['passages', 'words', 'guides'])
  await search(page, '殘疾人護理補貼')
  await expect(hits(page).first()).toHaveAttribute('data-match', 'folded')
  expect(asked).toContain('traditional')
  expect(asked).not.toContain('pinyin')
  await search(page, 'huli補貼')
  await expect(hits(page).first()).toHaveAttribute('data-match', 'pinyin')
  expect(asked).toContain('pinyin')
  expect(asked).not.toContain('classes')
  await page.getByText('筛选和排列').click()
  await expect.poll(() => asked).toContain('classes')
})

test('a result leads to the very words, marked, and Back returns to the same result', async ({ page }) => {
  await search(page, '护理补贴')
  const result = hits(page).nth(4)
  const node = await result.getAttribute('data-node')
  const link = result.getByRole('link')
  const address = await link.getAttribute('href')
  await link.click()
  await page.waitForURL(/\/text\/#/u)
  // The browser keeps the part that marks the words to itself; what tests see of it differs.
  expect(new URL(page.url()).hash.replace(/:~:.*/u, '')).toBe(`#${node?.split('#')[1] ?? ''}`)
  const target = page.locator(`[id="${node?.split('#')[1] ?? ''}"]`)
  await expect(target).toBeInViewport()
  // A screen reader goes on reading where the focus is.
  await expect(target).toBeFocused()
  await page.goBack()
  await expect(page.locator(':focus')).toHaveAttribute('href', address ?? '')
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['node'])).toBe(node)
})

test('a result beyond the first twenty is there again after Back', async ({ page }) => {
  await search(page, '残疾人')
  await page.getByRole('button', { name: /^再显示 20 条/u }).click()
  const link = hits(page).nth(33).getByRole('link')
  const address = (await link.getAttribute('href')) ?? ''
  await link.click()
  await page.waitForURL(/\/text\/#/u)
  await page.goBack()
  await expect(page.locator(':focus')).toHaveAttribute('href', address)
})

const strange: [name: string, typed: string][] = [
  ['emoji', '🧑‍🦽👩🏽‍🦯'],
  ['only punctuation', '。，！？——《》'],
  ['regular expressions', '.*+?^${}()|[]\\'],
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ['control characters', 'a\u0000\u0007\u202e\u200bb'],
  ['half a character', '\ud83d'],
  ['one character', '残'],
  ['one letter', 'c'],
  ['10,000 characters', '残疾人康复<b>0—6岁</b>canjiren'.repeat(400)],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['other scripts', '장애인 복지 инвалид ذوي'],
]

test('whatever is typed gets a calm answer and is never taken for HTML', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await search(page, '盲文')
  const usual = (await status(page).textContent()) ?? ''
  const title = await page.title()
  const field = page.getByLabel('在规划里找什么')
  for (const [name, typed] of strange) {
    // One with an answer before each, so that the status is seen to change.
    await field.fill('盲文')
    await expect(status(page)).toHaveText(usual)
    await field.fill(typed)
    await expect(status(page), name).not.toHaveText(usual)
    await expect(status(page), name).toHaveText(/^(没有找到|没有完全符合的，有|找到|有|只按前) ?/u)
    expect(((await status(page).textContent()) ?? '').length, name).toBeLessThanOrEqual(30)
    expect(await page.locator('main [data-search] > div :is(img, script, b)').count(), name).toBe(0)
    expect(await page.title(), name).toBe(title)
  }
  await page.reload()
  await expect(field).toHaveValue(strange.at(-1)?.[1] ?? '')
  await expect(status(page)).not.toBeEmpty()
  expect(errors).toEqual([])
})

test('without Intl.Segmenter the search answers as well', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'))
  for (const [typed, found] of [
    ['护理补贴', '护理补贴'],
    ['自闭症', '残疾儿童'],
    ['canjiren', '残疾人'],
    ['護理補貼', '护理补贴'],
  ] as const) {
    await search(page, typed)
    await expect(hits(page).first(), typed).toContainText(found)
  }
  expect(errors).toEqual([])
})

test('on a slow network it is said that the text is coming, and then it is there', async ({ page }) => {
  await page.route('**/search/passages.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto('search/')
  await page.getByLabel('在规划里找什么').fill('导盲犬')
  await expect(page.locator('[data-search-answer]')).toHaveText('正在载入规划原文……')
  await expect(hits(page).first()).toContainText('导盲犬')
  await expect(status(page)).toHaveText(/^找到 \d+ 条结果(，有解答)?$/u)
})

test('a file that is missing or spoiled costs only what it holds', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const name of ['words', 'pinyin', 'traditional']) {
    await page.route(`**/search/${name}.json`, (route) => route.fulfill({ status: 200, body: '<html>' }))
    await search(page, '护理补贴')
    await expect(hits(page).first(), name).toContainText('护理补贴')
    await search(page, name === 'pinyin' ? 'canjiren' : name === 'traditional' ? '護理補貼' : '护工')
    await expect(status(page), name).not.toBeEmpty()
    await page.unroute(`**/search/${name}.json`)
  }
  await page.route('**/search/passages.json', (route) => route.fulfill({ status: 200, body: '<html>' }))
  await search(page, '护理补贴')
  await expect(status(page)).toHaveText('没有载入成功，搜索暂时不能用')
  await expect(page.locator('[data-search-answer] .search-indexes a')).toHaveCount(4)
  expect(errors).toEqual([])
})
