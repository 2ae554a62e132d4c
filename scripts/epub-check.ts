import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installedBrowser } from './browser.ts'
import { root } from './run-node.ts'

// The checks before a release: EPUBCheck (Java) and Ace by DAISY over every EPUB of a built site. What is not installed here is said, not passed over.
const folder = resolve(root, process.env['DIST'] ?? 'dist')
const jar = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar'
const ace = process.env['ACE'] ?? ''
const books = globSync('**/*.epub', { cwd: folder }).sort()
if (books.length === 0) throw new Error(`${folder} has no EPUB: npm run build makes them`)

let wrong = 0
if (existsSync(jar)) books.forEach(checkByJava)
else console.log('EPUBCheck: NOT RUN. apt-get install -y epubcheck, or EPUBCHECK_JAR=/path/epubcheck.jar')
if (existsSync(ace)) books.forEach(checkByAce)
else
  console.log(
    'Ace: NOT RUN. npm install @daisy/ace-cli in a folder of its own, then ACE=/path/node_modules/.bin/ace-cli',
  )
process.exit(wrong === 0 ? 0 : 1)

function checkByJava(book: string): void {
  const { stdout, stderr, status } = spawnSync('java', ['-jar', jar, join(folder, book)], {
    encoding: 'utf8',
  })
  const said = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => /^(?:FATAL|ERROR|WARNING|Messages)/u.test(line))
  tell(
    status === 0 && said.some((line) => line.includes('0 fatals / 0 errors / 0 warnings')),
    'EPUBCheck',
    book,
    said,
  )
}

function checkByAce(book: string): void {
  const out = mkdtempSync(join(tmpdir(), 'ace-'))
  const browser = installedBrowser()
  execFileSync(ace, ['--force', '--outdir', out, join(folder, book)], {
    stdio: 'ignore',
    env: { ...process.env, ...(browser !== null && { PUPPETEER_EXECUTABLE_PATH: browser }) },
  })
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as AceReport
  rmSync(out, { recursive: true, force: true })
  const said = report.assertions.flatMap(({ assertions }) =>
    assertions.map(({ 'earl:test': rule }) => rule['dct:title']),
  )
  tell(report['earl:result']['earl:outcome'] === 'pass' && said.length === 0, 'Ace', book, said)
}

interface AceReport {
  'earl:result': { 'earl:outcome': string }
  assertions: { assertions: { 'earl:test': { 'dct:title': string } }[] }[]
}

function tell(good: boolean, tool: string, book: string, said: string[]): void {
  if (!good) wrong += 1
  console.log(`${good ? '✓' : '✗'} ${tool} ${book} ${said.join(' · ')}`)
}
