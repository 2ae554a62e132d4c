import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built folder: where it lies and under which base path (`/` or `/sub/`) its pages stand. */
export interface BuiltSite {
  folder: string
  base: string
}

/**
 * Reads a built folder's base path from the canonical address of its home page.
 * Throws when there is no home page or it names no canonical address.
 */
export function builtSite(folder: string): BuiltSite {
  const home = join(folder, 'index.html')
  if (!existsSync(home)) throw new Error(`${home} does not exist; run \`npm run build\` first`)
  const link = /<link\b[^>]*\brel="?canonical"?[^>]*>/u.exec(readFileSync(home, 'utf8'))?.[0]
  const address = /\bhref="?([^"\s>]+)/u.exec(link ?? '')?.[1]
  if (address === undefined) throw new Error(`${home} names no canonical address`)
  return { folder, base: new URL(address).pathname }
}

/** The HTML files of a built folder, as addresses below the base: `/plans/`, `/404.html`. Pagefind's own are left out. */
export function htmlAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => file.replace(/\/index\.html$/u, '/'))
    .sort()
}

/** The file in which an address below the base stands: `/plans/` is `<folder>/plans/index.html`. */
export function fileOf(folder: string, address: string): string {
  return join(folder, address.endsWith('/') ? `${address}index.html` : address)
}

/** One address of each kind, the first: plans, boxes and the entries of a register differ only in their content. */
export function oneOfEachKind(addresses: string[]): string[] {
  const kinds = new Map<string, string>()
  for (const address of addresses) {
    const kind = address
      .replace(/^\/plans\/[^/]+\//u, '/plans/*/')
      .replace(/\/boxes\/[^/]+\/$/u, '/boxes/*/')
      .replace(/^\/(indicators|bodies|instruments|topics|people|commitments)\/[^/]+\/$/u, '/$1/*/')
    if (!kinds.has(kind)) kinds.set(kind, address)
  }
  return [...kinds.values()]
}
