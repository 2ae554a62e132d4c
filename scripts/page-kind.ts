import { globSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-node.ts'

/**
 * The page of `src/pages` that makes an address: `/plans/[plan]/boxes/[box]`. What one file makes differs only in its content.
 * An address that no file makes is a kind of its own.
 */
export function kindOf(address: string): string {
  const path = address.replace(/\/$|\.html$/u, '')
  return routes().find(({ pattern }) => pattern.test(path))?.name ?? address
}

interface Route {
  name: string
  pattern: RegExp
}

let known: Route[] | undefined

/** Those with fewer parts that vary come first, as in Astro: `/plans/old/` before `/plans/[plan]/`. */
function routes(): Route[] {
  const varying = ({ name }: Route): number => name.split('[').length + (name.includes('[...') ? 1 : 0)
  return (known ??= globSync('**/*.astro', { cwd: join(root, 'src/pages') })
    .map((file) => route(`/${file.replaceAll('\\', '/')}`))
    .sort((one, other) => varying(one) - varying(other)))
}

function route(file: string): Route {
  const name = file.replace(/\.astro$/u, '').replace(/\/index$/u, '')
  // `[...page]` may be nothing at all: /list/ and /list/2/ are one kind.
  const pattern = name.replace(/\/\[\.\.\.[^\]]+\]/gu, '(/.+)?').replace(/\[[^\]]+\]/gu, '[^/]+')
  return { name: name === '' ? '/' : name, pattern: new RegExp(`^${pattern}$`, 'u') }
}
