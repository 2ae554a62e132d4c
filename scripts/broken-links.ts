import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { fileOf, htmlAddresses } from './built-site.ts'
import type { BuiltSite } from './built-site.ts'

/** A link of the built site that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on, below the base. */
  page: string
  href: string
  why: 'outside the base path' | 'no such page' | 'no such anchor' | 'no trailing slash' | 'no address'
}

interface Page {
  ids: Set<string>
  hrefs: string[]
}

/** Every internal link and fragment of a built folder that does not resolve; links to other sites are left alone. */
export function brokenLinks(site: BuiltSite): BrokenLink[] {
  const pages = new Map(
    htmlAddresses(site.folder).map((address) => [address, read(fileOf(site.folder, address))]),
  )
  const broken: BrokenLink[] = []
  for (const [page, { hrefs }] of pages) {
    for (const href of hrefs) {
      const why = whyBroken(href, page, site, pages)
      if (why !== null) broken.push({ page, href, why })
    }
  }
  return broken
}

function whyBroken(
  href: string,
  page: string,
  site: BuiltSite,
  pages: Map<string, Page>,
): BrokenLink['why'] | null {
  if (href === '') return 'no address'
  const here = new URL(site.base + page.slice(1), 'http://built.site')
  const { origin, pathname, hash } = new URL(href, here)
  if (origin !== here.origin) return null
  if (!pathname.startsWith(site.base)) return 'outside the base path'
  const address = decodeURIComponent(pathname.slice(site.base.length - 1))
  const target = pages.get(address)
  if (target === undefined) return whyNoPage(site.folder, address)
  // What stands behind :~: is for the browser: words to show, and no anchor.
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  return id === '' || target.ids.has(id) ? null : 'no such anchor'
}

function whyNoPage(folder: string, address: string): BrokenLink['why'] | null {
  const file = join(folder, address)
  if (!existsSync(file)) return 'no such page'
  return statSync(file).isDirectory() ? 'no trailing slash' : null
}

function read(file: string): Page {
  const page: Page = { ids: new Set(), hrefs: [] }
  visit(unified().use(rehypeParse).parse(readFileSync(file, 'utf8')), 'element', (element: Element) => {
    const { id, href, src, action } = element.properties
    if (typeof id === 'string') page.ids.add(id)
    for (const address of [href, src, action]) if (typeof address === 'string') page.hrefs.push(address)
  })
  return page
}
