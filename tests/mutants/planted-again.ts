import { plantedDefects } from '../accessibility/planted-defects.ts'
import type { Mutant, PageFiles } from './mutant.ts'

const cut = '\n<!-- next file -->\n'

/**
 * The defects of the small sound page (`planted.spec.ts`) once more, on a page of the built site: those whose change finds
 * there what it replaces.
 */
export function plantedAgain(page: string, files: PageFiles): Mutant[] {
  return plantedDefects.flatMap(([name, rule, , change]) => {
    const again = changed(files, change)
    return again === null ? [] : [{ name, page, rule, change: () => again }]
  })
}

function changed(files: PageFiles, change: (text: string) => string): PageFiles | null {
  const { html, css, script } = files
  const before = [html, `${css}\n/* more */`, `${script}\n/* script */`].join(cut)
  try {
    const [page = '', sheet = '', code = ''] = change(before).split(cut)
    return { ...files, html: page, css: sheet, script: code }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('the sound page has no')) return null
    throw error
  }
}
