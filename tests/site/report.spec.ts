import { expect, test } from 'playwright/test'
import { addresses, htmlOf } from './pages.ts'

const offered = /<a href="(?<address>[^"]+)">报告这一页的错误<\/a>/gu

test('every page offers once to report a mistake: by a link that names the page, or to where it says that no address is set', () => {
  const unnamed = addresses.filter((address) => {
    const links = [...htmlOf(address).matchAll(offered)].map((match) => match.groups?.['address'] ?? '')
    const [link = ''] = links
    const names = decodeURIComponent(link.replaceAll('&#38;', '&')).includes(
      address.replace('index.html', ''),
    )
    return links.length !== 1 || !(names || link.endsWith('/about/#mistakes'))
  })
  expect(unnamed).toEqual([])
})

for (const address of addresses.filter((each) => each.endsWith('/summary/'))) {
  test(`${address} leads from each chapter to its text, and the text back`, () => {
    const html = htmlOf(address)
    const text = htmlOf(address.replace('/summary/', '/text/'))
    const chapters = [...html.matchAll(/<h2 id="(?<id>s\d+)"/gu)].map((match) => match.groups?.['id'] ?? '')
    expect(chapters.length).toBeGreaterThan(3)
    for (const id of chapters) {
      expect(html).toContain(`${address.replace('/summary/', '/text/')}#${id}"`)
      expect(text).toContain(`${address}#${id}"`)
    }
  })
}
