import { simplifiedOf, unpack } from './pack.ts'
import { search } from './scan.ts'
import { buildIndex } from './search-index.ts'
import type { Filters, Hit } from './hit.ts'
import type { Pack } from './pack.ts'
import type { Passage } from './passage.ts'

/** What the search page asks; how the passages are fetched and searched stays behind it. */
export interface PassageSearch {
  find: (typed: string, filters: Filters) => Promise<Hit[]>
  /** Looks through a text that is no passage, a page for instance, in the same way; null when it holds nothing. */
  findIn: (text: string, typed: string) => Hit | null
}

/** A search that fetches all passages once, when `load` is first needed, and scans them. */
export async function openPassageSearch(load: () => Promise<Pack>): Promise<PassageSearch> {
  const pack = await load()
  const simplified = simplifiedOf(pack)
  const index = buildIndex(unpack(pack), simplified)
  return {
    find: (typed, filters) => Promise.resolve(search(index, typed, filters)),
    findIn: (text, typed) => {
      const page: Passage = { plan: '', node: '', kind: 'paragraph', text, head: 0, headNode: null, path: [] }
      return search(buildIndex([page], simplified), typed, { plan: null, kind: null })[0] ?? null
    },
  }
}
