import { readFileSync } from 'node:fs'
import { fileOf, htmlAddresses } from '../../built-site.ts'
import type { PlainPage } from './index-plainly.ts'

/** What stands in the `<main>` of every page of a built site, without the marks that guide Pagefind. */
export function pagesOfSite(folder: string): PlainPage[] {
  return htmlAddresses(folder)
    .filter((address) => address.endsWith('/'))
    .map((address) => {
      const html = readFileSync(fileOf(folder, address), 'utf8')
      const title = /<title>(.*?)<\/title>/su.exec(html)?.[1] ?? address
      const main = /<main\b[^>]*>(.*?)<\/main>/su.exec(html)?.[1]
      if (main === undefined) throw new Error(`${address} has no <main>`)
      return { address, title, main: main.replace(/ data-pagefind-[a-z-]+(="[^"]*"|=[^\s>]+)?/gu, '') }
    })
}
