import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** Pagefind's ready-made interfaces, of which the site uses none. */
const unused = 'pagefind-{ui,modular-ui,component-ui,highlight}.*'

/**
 * Writes Pagefind's index of a built folder into its `pagefind/` and returns how many pages it holds: those
 * with `data-pagefind-body`. Throws with Pagefind's own messages when it fails.
 */
export async function indexPages(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['.sign > small'] })
    if (index === undefined) throw failure(errors)
    const added = await index.addDirectory({ path: dist })
    if (added.errors.length > 0) throw failure(added.errors)
    const folder = join(dist, 'pagefind')
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw failure(written.errors)
    for (const file of globSync(unused, { cwd: folder })) rmSync(join(folder, file))
    return pagesIn(join(folder, 'pagefind-entry.json'))
  } finally {
    await close()
  }
}

/** The pages of all languages; `addDirectory` counts those that it left out as well. */
function pagesIn(entry: string): number {
  const { languages } = JSON.parse(readFileSync(entry, 'utf8')) as {
    languages: Record<string, { page_count: number }>
  }
  return Object.values(languages).reduce((sum, language) => sum + language.page_count, 0)
}

function failure(errors: string[]): Error {
  return new Error(`Pagefind could not index the pages: ${errors.join('; ')}`)
}
