import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { fakeSpeech, mandarin, spokenIn } from './fake-speech.ts'
import { addresses, open } from './pages.ts'

const texts = addresses.filter((address) => address.endsWith('/text/'))
const text = texts.find((address) => address.includes('yanbian')) ?? texts[0] ?? ''
const box = text.replace('/text/', '/boxes/5/')

test('a quotation below a statement is announced as one, lists are read entry by entry, and hidden words are not read', async ({
  page,
}) => {
  await fakeSpeech(page, [mandarin])
  await page.goto(open(box))
  await expect(page.getByRole('button', { name: '朗读本页' })).toBeVisible()
  await page.evaluate(() => {
    document.querySelector('main h1')?.parentElement?.insertAdjacentHTML(
      'afterend',
      `<ul><li data-kind="says"><p>每人最高2.4万元。</p><blockquote><p>最高补助 2.4 万元/人。每年一次。</p></blockquote></li>
      <li>第二条<ul><li>里面的</li></ul></li></ul><p hidden>看不见</p><details><summary>更多</summary><p>收起的</p></details>`,
    )
  })
  await page.getByRole('button', { name: '朗读本页' }).click()
  await page.evaluate(() => {
    for (let at = 0; at < 8; at += 1) window.fakeSpeech.end()
  })
  expect((await spokenIn(page)).slice(1, 8)).toEqual([
    '每人最高二点四万元。',
    '原文：最高补助每人二点四万元。',
    '每年一次。',
    '第二条',
    '里面的',
    '更多',
    '这份规划的规划期是二零二一年至二零二五年，已经结束。',
  ])
})

/** What is to be heard of three places, in files that people read: nobody can listen to a test. `UPDATE=1` writes them. */
const transcripts: [name: string, address: string, button: string][] = [
  ['yanbian-box-5', box, '朗读本页'],
  ['yanbian-indicators', text, '朗读，从“专栏 1'],
  ['jincheng-achievements', text.replace('yanbian-14fyp', 'jincheng-chengqu-14fyp'), '朗读，从“一、发展'],
  ...['early-rehabilitation', 'care', 'allowances'].map((guide): [string, string, string] => [
    `guide-${guide}`,
    `/guides/${guide}/`,
    '朗读本页',
  ]),
]
for (const [name, address, button] of transcripts) {
  test(`what is said of ${name} is what was read over`, async ({ page }) => {
    await fakeSpeech(page, [mandarin])
    await page.goto(open(address))
    await page.getByRole('button', { name: button }).first().click()
    await page.evaluate(() => {
      for (let at = 0; at < 60; at += 1) window.fakeSpeech.end()
    })
    // The day on which the site was built is another one each time.
    const spoken = (await spokenIn(page)).filter((words) => !/按二零.{2}年.*算/u.test(words))
    const said = `${spoken.slice(0, 40).join('\n')}\n`
    const folder = new URL('aloud/', import.meta.url)
    const file = new URL(`${name}.txt`, folder)
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, said)
    }
    expect(said).toBe(readFileSync(file, 'utf8'))
    expect(said).not.toMatch(/\d/u)
  })
}
