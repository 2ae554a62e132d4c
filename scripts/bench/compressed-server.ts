import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { BuiltSite } from '../built-site.ts'
import { floorCss, floorPage } from './floor-page.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Where the floor of the page at an address below the base stands: `/plans/` → `/floor/plans/`. */
export const floorOf = (address: string): string => `/floor${address}`

/**
 * A server of a built folder that compresses with brotli as a good host does, and beside each page serves its floor, made from that same
 * page: what paints sooner is then only a matter of the pages.
 */
export function compressedServer({ folder, base }: BuiltSite): Server {
  const packed = new Map<string, { type: string; body: Buffer } | null>()
  return createServer((request, response) => {
    const { pathname } = new URL((request.url ?? '/').replace(/^\/+/u, '/'), 'http://localhost')
    const path = `/${pathname.slice(base.length)}`
    if (!packed.has(path)) packed.set(path, pack(folder, path))
    const file = packed.get(path)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
    })
    response.end(file.body)
  })
}

function pack(folder: string, path: string): { type: string; body: Buffer } | null {
  const floor = path.startsWith('/floor/')
  const asked = floor ? path.slice('/floor'.length) : path
  if (floor && asked.endsWith('/floor.css'))
    return { type: types['.css'] ?? '', body: brotliCompressSync(floorCss) }
  const name = join(folder, decodeURIComponent(asked), asked.endsWith('/') ? 'index.html' : '')
  if (!existsSync(name) || !statSync(name).isFile()) return null
  const content = floor ? floorPage(readFileSync(name, 'utf8')) : readFileSync(name)
  return { type: types[extname(name)] ?? 'application/octet-stream', body: brotliCompressSync(content) }
}
