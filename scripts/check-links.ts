import { resolve } from 'node:path'
import { brokenLinks } from './broken-links.ts'
import { builtSite } from './built-site.ts'
import { root } from './run-node.ts'

try {
  const broken = brokenLinks(builtSite(resolve(root, process.env['DIST'] ?? 'dist')))
  for (const { page, href, why } of broken) console.error(`${page}: ${href} (${why})`)
  console.log(broken.length === 0 ? 'Every internal link resolves.' : `${broken.length} links lead nowhere.`)
  process.exit(broken.length === 0 ? 0 : 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
