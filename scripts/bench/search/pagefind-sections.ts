import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Result } from './scores-of.ts'

/** A part of a page that Pagefind gives as a result of its own (a sub-result): from one heading with an id to the next. */
export interface Section extends Result {
  url: string
  /** The passages of the whole page. */
  pageAnchors: ReadonlySet<string>
}

/** As Pagefind 1.6 keeps a page: words between U+200B, and every element with an id with the number of its first word. */
interface Fragment {
  url: string
  content: string
  anchors: { element: string; id: string; text?: string; title?: string; location: number }[]
}

/** All sections of an index by their addresses, as sub-results name them; read from its files. */
export function pagefindSections(folder: string): Map<string, Section> {
  const files = globSync('pagefind/fragment/*.pf_fragment', { cwd: folder })
  const sections = files.flatMap((file) =>
    fragmentsIn(join(folder, file)).flatMap((fragment) => sectionsOf(fragment)),
  )
  return new Map(sections.map((section) => [section.url, section]))
}

/** A large site's fragments come many in a file. */
function fragmentsIn(file: string): Fragment[] {
  const text = gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length).toString()
  const held = JSON.parse(text) as Fragment | Record<string, Fragment>
  return isFragment(held) ? [held] : Object.values(held)
}

const isFragment = (held: Fragment | Record<string, Fragment>): held is Fragment =>
  typeof held.content === 'string'

function sectionsOf({ url, content, anchors }: Fragment): Section[] {
  const words = content.split('\u200B')
  const inOrder = [...anchors].sort((one, other) => one.location - other.location)
  const plan = /^\/plans\/([^/]+)\//u.exec(url)?.[1] ?? ''
  const nodes = inOrder.map(({ id, location }) => ({ node: `${plan}#${id}`, location }))
  const pageAnchors = new Set(nodes.map(({ node }) => node))
  const heads = [{ id: '', location: 0 }, ...inOrder.filter(isHead)]
  return heads.map(({ id, location }, at) => {
    const end = heads[at + 1]?.location ?? Infinity
    const inside = nodes.filter((anchor) => anchor.location >= location && anchor.location < end)
    return {
      url: id === '' ? url : `${url}#${encodeURIComponent(id)}`,
      text: words.slice(location, end).join(''),
      anchors: new Set(inside.map(({ node }) => node)),
      pageAnchors,
      partial: false,
    }
  })
}

/** What Pagefind's `calculate_sub_results` begins a sub-result at. */
function isHead({ element, text = '', title = '' }: Fragment['anchors'][number]): boolean {
  return title.trim() !== '' || (/h\d/iu.test(element) && text.trim() !== '')
}
