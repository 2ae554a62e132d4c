import type { Browser } from 'playwright'
import type { Section } from './pagefind-sections.ts'
import type { SearchQuery } from './search-query.ts'

/** Asks Pagefind in a real browser, every page's sub-results in order. Throws for a sub-result that the index does not hold. */
export async function askPagefind(
  browser: Browser,
  origin: string,
  sections: Map<string, Section>,
  queries: SearchQuery[],
): Promise<Section[][]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${origin}/`)
  const answers = await page.evaluate(
    addressesOf,
    queries.map(({ typed }) => typed),
  )
  await context.close()
  return answers.map((addresses) =>
    addresses.map((address) => {
      const section = sections.get(address)
      if (section === undefined) throw new Error(`Pagefind's index holds no ${address}`)
      return section
    }),
  )
}

/** Pagefind's API (1.6), as far as it is asked here. */
interface Pagefind {
  search: (typed: string) => Promise<{ results: { data: () => Promise<Page> }[] }>
}
interface Page {
  sub_results: { url: string }[]
}

/** In the page: the addresses of all sub-results of each query. */
async function addressesOf(queries: string[]): Promise<string[][]> {
  const path = './pagefind/pagefind.js'
  const pagefind = (await import(new URL(path, location.href).href)) as Pagefind
  const answers: string[][] = []
  for (const typed of queries) {
    const { results } = await pagefind.search(typed)
    const pages = await Promise.all(results.map((result) => result.data()))
    answers.push(pages.flatMap((page) => page.sub_results.map(({ url }) => url)))
  }
  return answers
}
