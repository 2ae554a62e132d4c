import { resolve } from 'node:path'
import { root } from './run-node.ts'
import { serveSite } from './serve-site.ts'

try {
  await serveSite(resolve(root, process.env['DIST'] ?? 'dist'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
