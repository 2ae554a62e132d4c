import { resolve } from 'node:path'
import { root, runNode } from './run-node.ts'
import { serveSite } from './serve-site.ts'

const { code } = await runNode(['scripts/build.ts'], { show: true })
if (code !== 0) process.exit(code)
try {
  await serveSite(resolve(root, process.env['OUT_DIR'] ?? 'dist'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
