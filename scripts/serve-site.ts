import { builtSite } from './built-site.ts'
import { listen } from './listen.ts'
import { siteServer } from './site-server.ts'

/**
 * Serves a built folder on `PORT` (4321 when not set) until the process is ended, and says where.
 * A `PORT` that was asked for is kept strictly; the usual one gives way to the next free port.
 */
export async function serveSite(folder: string): Promise<void> {
  const asked = process.env['PORT']
  const wanted = Number(asked ?? 4321)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    throw new Error(`PORT=${asked ?? ''} 不是端口号 (PORT must be a number from 1 to 65535)`)
  }
  const site = builtSite(folder)
  const port = await listen(siteServer(site), wanted, asked !== undefined)
  if (port !== wanted) console.log(`端口 ${wanted} 被占用，改用 ${port} (port ${wanted} is in use)`)
  const address = `http://localhost:${port}${site.base}`
  console.log(`\n网站已经打开：${address} （按 Ctrl+C 结束）`)
  console.log(`The site is open at ${address} (Ctrl+C to end)`)
}
