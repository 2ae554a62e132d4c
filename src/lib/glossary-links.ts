import type { TermFinder } from '../plain/term-links.ts'
import { linkTerms, termFinder } from '../plain/term-links.ts'
import { glossary } from './glossary.ts'
import { glossaryPath } from './plan-paths.ts'
import { href } from './urls.ts'

let cache: TermFinder | null = null

/** Rendered HTML in which the terms of the glossary are links, each where it first stands in a section. `sections` are the elements that begin one. */
export function glossaryLinks(html: string, sections: string[]): string {
  cache ??= termFinder(glossary())
  return linkTerms(html, { find: cache, hrefOf: (id) => href(glossaryPath(id)), sections })
}
