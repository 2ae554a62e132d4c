import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headerRules, headersFor } from './header-rules.ts'
import type { BuiltSite } from './built-site.ts'

/**
 * A server of a built folder as a plain host would do it: under its base path, `/plans` sent on to `/plans/`,
 * `404.html` with status 404 for what is not there, and the headers that the folder's `_headers` asks for.
 */
export function siteServer({ folder, base }: BuiltSite): Server {
  const headersFile = join(folder, '_headers')
  const rules = existsSync(headersFile) ? headerRules(readFileSync(headersFile, 'utf8')) : []
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => setHeaders(response, path),
  })

  return createServer((request, response) => {
    const { pathname, search } = new URL((request.url ?? '/').replace(/^\/+/u, '/'), 'http://localhost')
    if (`${pathname}/` === base) return redirect(response, base + search)
    if (!pathname.startsWith(base)) return notFound(request, response)
    const path = pathname.slice(base.length - 1)
    if (!path.endsWith('/') && isFolder(folder, path)) return redirect(response, `${pathname}/${search}`)
    request.url = path + search
    files(request, response, () => notFound(request, response))
  })

  function notFound(request: IncomingMessage, response: ServerResponse): void {
    const page = join(folder, '404.html')
    const body = existsSync(page) ? readFileSync(page) : Buffer.from('404\n')
    setHeaders(response, '/404.html')
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  function setHeaders(response: ServerResponse, path: string): void {
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value)
  }
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(308, { location: address })
  response.end()
}

function isFolder(folder: string, path: string): boolean {
  try {
    return statSync(join(folder, decodeURIComponent(path))).isDirectory()
  } catch {
    return false
  }
}
