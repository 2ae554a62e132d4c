import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { extname, join } from 'node:path'
import { headerRules, headersFor } from '../../header-rules.ts'
import type { HeaderRule } from '../../header-rules.ts'
import { onTheWire } from './on-the-wire.ts'

/** What went over the wire for one request: the body's bytes, compressed; none when the browser's copy was still good. */
export interface Sent {
  path: string
  bytes: number
}

/** A server that writes down what it sends. */
export interface WireServer {
  server: Server
  sent: Sent[]
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * A server of a built folder as a good host would be: brotli at its best, `ETag`, caching as the folder's `_headers` say and else
 * with a question whether it changed. Every answer waits `delay` milliseconds.
 */
export function wireServer(folder: string, base: string, delay: number): WireServer {
  const sent: Sent[] = []
  const headersFile = join(folder, '_headers')
  const rules: HeaderRule[] = existsSync(headersFile) ? headerRules(readFileSync(headersFile, 'utf8')) : []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = `/${decodeURIComponent(pathname.slice(base.length))}`
    // The delay is here, not in the browser's emulation: that one leaves out the requests of workers, and Pagefind's search is one.
    setTimeout(() => {
      const file = fileAt(folder, path)
      if (file === null) {
        response.writeHead(404).end()
        return
      }
      const headers = {
        'cache-control': 'no-cache',
        ...Object.fromEntries(headersFor(rules, path)),
        etag: file.etag,
      }
      const known = request.headers['if-none-match'] === file.etag
      sent.push({ path, bytes: known ? 0 : file.body.byteLength })
      if (known) response.writeHead(304, headers).end()
      else response.writeHead(200, { ...headers, ...file.headers }).end(file.body)
    }, delay)
  })
  return { server, sent }
}

interface File {
  body: Buffer
  etag: string
  headers: Record<string, string>
}

const files = new Map<string, File | null>()

function fileAt(folder: string, path: string): File | null {
  const name = join(folder, path, path.endsWith('/') ? 'index.html' : '')
  let file = files.get(name)
  if (file === undefined) {
    file = existsSync(name) && statSync(name).isFile() ? fileOf(readFileSync(name), extname(name)) : null
    files.set(name, file)
  }
  return file
}

function fileOf(content: Buffer, extension: string): File {
  const body = onTheWire(content)
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
  const type = types[extension] ?? 'application/octet-stream'
  const encoding: Record<string, string> = body === content ? {} : { 'content-encoding': 'br' }
  return { body, etag, headers: { 'content-type': type, ...encoding } }
}
