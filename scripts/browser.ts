import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'
import { root, tools } from './run-node.ts'

/** The arguments Chromium is started with: quiet, no network of its own, no sandbox when we are root. */
export const browserArguments: string[] = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * The path of a Chromium that is already on this machine: `$CHROME_PATH`, an installed one, Playwright's own; null when
 * there is none. The one without windows comes first: it takes a quarter less time for the same tests. `windows` asks for one that
 * can open them. Throws when `$CHROME_PATH` is set and names no program.
 */
export function installedBrowser(windows = false): string | null {
  const asked = process.env['CHROME_PATH']
  if (asked !== undefined && asked !== '') {
    if (!executable(asked)) throw new Error(`CHROME_PATH=${asked} is no program that can be run`)
    return asked
  }
  return firstOf(installedPaths(windows)) ?? firstOf([chromium.executablePath()])
}

/**
 * A Chromium for the tests: an installed one, or else one that is fetched now, with Debian's packages when we are root
 * there, or as Playwright's own download. Throws a message that says what to do when none can be had.
 */
export function findBrowser(say: (line: string) => void, windows = false): string {
  const found = installedBrowser(windows)
  if (found !== null) return found
  const fromDebian = (name: string): [string, () => boolean] => [
    `apt-get install ${name} fonts-noto-cjk`,
    () => installFromDebian(name),
  ]
  const ways: [string, () => boolean][] = [
    ...(windows ? [] : [fromDebian(withoutWindows)]),
    fromDebian('chromium'),
    ['playwright install chromium', installFromPlaywright],
  ]
  for (const [name, way] of ways) {
    say(`No Chromium here; trying: ${name} …`)
    const path = way() ? installedBrowser(windows) : null
    if (path !== null) return path
  }
  throw new Error(noBrowser)
}

/** True when a font with Chinese characters is installed, as far as `fc-list` can tell; null when it cannot be asked. */
export function hasChineseFont(): boolean | null {
  const asked = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() !== '' : null
}

const noBrowser = `没有可用的 Chromium 浏览器，无法运行网页测试。 No Chromium for the browser tests could be found or fetched.
Do one of these, then run the command again:
  1. install Chromium or Google Chrome, e.g. on Debian or Ubuntu:  sudo apt-get install -y chromium fonts-noto-cjk
  2. say where one is:                                             CHROME_PATH=/path/to/chrome npm test
  3. let Playwright fetch one (needs its download server):         npx --no playwright install chromium
The tests that need no browser run with:                           npm run test:unit`

/** Debian's Chromium that draws nothing on a screen. */
const withoutWindows = 'chromium-headless-shell'
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

function installedPaths(windows: boolean): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return [
    ...(windows ? names : [withoutWindows, ...names]).flatMap((name) =>
      folders.filter((folder) => folder !== '').map((folder) => join(folder, name)),
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
}

/** The first that really answers: Ubuntu's `chromium-browser`, for one, may only be a hint to install a snap. */
function firstOf(paths: string[]): string | null {
  return paths.find((path) => executable(path) && answers(path)) ?? null
}

const answers = (path: string): boolean => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (args: string[]): boolean =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  run(['-qq', 'update'])
  return run(['-qq', 'install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk'])
}

function installFromPlaywright(): boolean {
  const args = [tools.playwright, 'install', 'chromium']
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}
