import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'

/**
 * Sets the pictures of a folder, named `<page>-<look>.png`, as a table of pages and looks: `index.html` there, and one JPEG of it
 * at `picture`.
 */
export async function contactSheet(
  browser: Browser,
  folder: string,
  { pages, looks, picture }: { pages: string[]; looks: string[]; picture: string },
): Promise<void> {
  const head = looks.map((look) => `<th scope="col">${look}</th>`).join('')
  const rows = pages.map((page) => {
    const cells = looks.map((look) => {
      const file = encodeURIComponent(`${page}-${look}.png`)
      return `<td><a href="${file}"><img src="${file}" alt="${page}, ${look}"></a></td>`
    })
    return `<tr><th scope="row">${page}</th>${cells.join('')}</tr>`
  })
  const style =
    'body{margin:1em;font:14px sans-serif;background:#888}td,th{padding:4px;vertical-align:top;text-align:left}img{display:block;inline-size:100%;block-size:auto}table{table-layout:fixed;inline-size:100%}'
  const file = join(folder, 'index.html')
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style><table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></html>`,
  )
  const page = await browser.newPage({ viewport: { width: 240 * looks.length, height: 1000 } })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: picture, type: 'jpeg', quality: 55, fullPage: true })
  await page.close()
}
