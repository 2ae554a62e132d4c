import { snippetOf } from '../../search/snippet.ts'
import { element } from './search-element.ts'
import { printed } from './search-printed.ts'
import type { Range } from '../../search/occurrences.ts'
import type { PassageSearch } from '../../search/passage-search.ts'
import type { SearchQuery } from './search-query.ts'

const shown = 6

/**
 * Pages that Pagefind thinks related, as a heading and an ordered list; nothing when there is none, and a
 * sentence when Pagefind cannot be loaded.
 */
export async function relatedPages(
  query: SearchQuery,
  pagefind: string,
  passages: PassageSearch,
): Promise<Node[]> {
  const heading = element('h2', '相关页面')
  try {
    const items = await itemsOf(query, pagefind, passages)
    const list = element('ol', ...items)
    list.className = 'results'
    list.role = 'list'
    list.dataset['results'] = 'pages'
    return items.length === 0 ? [] : [heading, list]
  } catch {
    return [heading, element('p', '相关页面暂时载入不了。上面的结果不受影响。')]
  }
}

/**
 * Pages without a word of what was typed are left out: Pagefind drops the terms it does not know and
 * answers with the rest. Where a heading of a page is just what was typed, the link leads there.
 */
async function itemsOf(
  { typed, filters }: SearchQuery,
  pagefind: string,
  passages: PassageSearch,
): Promise<HTMLLIElement[]> {
  const engine = (await import(/* @vite-ignore */ pagefind)) as Pagefind
  const options = filters.plan === null ? {} : { filters: { plan: filters.plan } }
  const { results } = await engine.search(typed, options)
  const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()))
  return pages.flatMap((page) => {
    const hit = passages.findIn(page.content, typed)
    if (hit === null) return []
    const title = page.meta['title'] ?? page.url
    const part = page.sub_results.find((each) => each.title === typed)
    const link = element('a', part === undefined ? title : `${title}：${part.title}`)
    link.href = part?.url ?? page.url
    return [element('li', element('h3', link), excerptOf(page.content, hit.ranges))]
  })
}

/** The part of Pagefind's API (1.6) that is used here. */
interface Pagefind {
  search: (term: string, options: { filters?: Record<string, string> }) => Promise<{ results: Result[] }>
}

interface Result {
  data: () => Promise<{
    url: string
    content: string
    meta: Record<string, string>
    /** The headings of the page below which the words stand, those that have an id. */
    sub_results: { title: string; url: string }[]
  }>
}

function excerptOf(text: string, ranges: Range[]): HTMLElement {
  const segments = snippetOf(text, ranges.slice(0, 1), 0, text.length)
  return element('p', ...segments.flatMap(printed(text)))
}
