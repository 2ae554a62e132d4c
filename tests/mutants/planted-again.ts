import { pageChecks } from '../accessibility/page-checks.ts'
import { plantedDefects } from '../accessibility/planted-defects.ts'
import { testsOfPage } from './mutant.ts'
import type { Mutant, PageFiles } from './mutant.ts'

const cut = '\n<!-- next file -->\n'

/**
 * The defects of the small sound page (`planted.spec.ts`) once more, on a page of the built site: those whose change finds
 * there what it replaces.
 */
export function plantedAgain(page: string, files: PageFiles): Mutant[] {
  return plantedDefects.flatMap(([name, rule, check, change]) => {
    const again = changed(files, change)
    if (again === null) return []
    const test = pageChecks.inEveryView.includes(check) ? testsOfPage.light : testsOfPage.own
    return [{ name, page, rule, test, change: () => again }]
  })
}

function changed({ html, css, script }: PageFiles, change: (text: string) => string): PageFiles | null {
  const before = [html, `${css}\n/* more */`, `${script}\n/* script */`].join(cut)
  try {
    const [page = '', sheet = '', code = ''] = change(before).split(cut)
    return { html: page, css: sheet, script: code }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the sound page has no')) return null
    throw error
  }
}
