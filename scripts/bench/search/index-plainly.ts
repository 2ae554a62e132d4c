import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { pagefindPage, pagefindScript } from './pagefind-page.ts'

/** A page to be indexed: its address and what it holds. */
export interface PlainPage {
  address: string
  title: string
  main: string
}

/**
 * Writes pages into an empty folder, has Pagefind index them as it comes, and puts a search page beside them. Returns the milliseconds of the
 * indexing. Throws with Pagefind's own messages.
 */
export async function indexPlainly(pages: PlainPage[], folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  for (const { address, title, main } of pages) {
    const file = join(folder, 'pages', address, 'index.html')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${main}</main></body></html>`,
    )
  }
  const began = performance.now()
  try {
    const { index, errors } = await createIndex()
    if (index === undefined) throw failure(errors)
    const added = await index.addDirectory({ path: join(folder, 'pages') })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const all = [...added.errors, ...written.errors]
    if (all.length > 0) throw failure(all)
  } finally {
    await close()
  }
  const milliseconds = performance.now() - began
  writeFileSync(join(folder, 'index.html'), pagefindPage)
  writeFileSync(join(folder, 'search.js'), pagefindScript)
  return milliseconds
}

function failure(errors: string[]): Error {
  return new Error(`Pagefind could not index the pages: ${errors.join('; ')}`)
}
