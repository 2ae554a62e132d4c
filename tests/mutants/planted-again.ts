import type { BuiltSite } from '../../scripts/built-site.ts'
import { plantedDefects } from '../accessibility/planted-defects.ts'
import type { Mutant, PageFiles } from './mutant.ts'
import { boxes, indicators, projects } from './places.ts'
import { filesOf } from './planted-copy.ts'

const cut = '\n<!-- next file -->\n'

/**
 * The defects of the small sound page (`planted.spec.ts`) once more, each on the first of a few pages of the built site on which
 * its change finds what it replaces.
 */
export function plantedAgain(site: BuiltSite): Mutant[] {
  const pages = [boxes, projects, indicators].map((page) => ({ page, files: filesOf(site, page) }))
  return plantedDefects.flatMap(([name, rule, , change]) => {
    for (const { page, files } of pages) {
      const again = changed(files, change)
      if (again !== null) return [{ name, page, rule, change: () => again }]
    }
    return []
  })
}

function changed(files: PageFiles, change: (text: string) => string): PageFiles | null {
  const { html, css, script } = files
  const before = [html, `${css}\n/* more */`, `${script}\n/* script */`]
  try {
    const after = change(before.join(cut)).split(cut)
    const now = (at: number, untouched: string): string =>
      after[at] === before[at] ? untouched : (after[at] ?? '')
    return { ...files, html: now(0, html), css: now(1, css), script: now(2, script) }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the sound page has no')) return null
    throw error
  }
}
