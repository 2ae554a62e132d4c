import { defineConfig } from 'playwright/test'
import { resolve } from 'node:path'
import { browserArguments, installedBrowser } from './scripts/browser.ts'
import { builtSite } from './scripts/built-site.ts'
import { freePort } from './scripts/free-port.ts'
import { root } from './scripts/run-node.ts'

// `npm run test:site` is the usual way in; it builds the site and finds a browser first.
process.env['DIST'] = resolve(root, process.env['DIST'] ?? 'dist')
process.env['SITE_PORT'] ??= String(await freePort())
const old = process.env['OLD_BROWSER'] === '1'
const site = builtSite(process.env['DIST'])
const executablePath = installedBrowser()
if (executablePath === null)
  throw new Error('No Chromium here: run `npm run test:site`, which finds or fetches one')
const address = `http://localhost:${process.env['SITE_PORT']}${site.base}`

/** The site tests: they run on a built folder (`DIST`), served as it would be on its host. */
export default defineConfig({
  testDir: 'tests',
  testMatch: old ? 'old-browser/**/*.spec.ts' : ['site/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  outputDir: '.tmp/test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: './scripts/testing/site-reporter.ts',
  use: {
    baseURL: address,
    locale: 'zh-CN',
    launchOptions: { executablePath, args: browserArguments },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    url: address,
    env: { PORT: process.env['SITE_PORT'], DIST: process.env['DIST'] },
    // The mutants serve the folder they test themselves.
    reuseExistingServer: process.env['SITE_SERVED'] === '1',
    timeout: 30_000,
  },
})
