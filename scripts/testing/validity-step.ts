import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { htmlAddresses } from '../built-site.ts'
import { root } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { reviewedValidity } from './reviewed-validity.ts'

interface Message {
  type: string
  url?: string
  lastLine?: number
  firstColumn?: number
  message: string
  extract?: string
}

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'
const canary = '<!doctype html><html lang="zh-CN"><title>坏</title><p id="a">一<p id="a">二</html>'

/**
 * Runs the Nu HTML checker once over all HTML and CSS of a built folder; each page is one check. A page that is wrong on purpose must be
 * caught too. Without Java the step is skipped, and says so.
 */
export async function validityStep(folder: string): Promise<Outcome> {
  if (spawnSync('java', ['-version']).status !== 0)
    return { passed: 0, failed: 0, skipped: 1, output: noJava }
  const scratch = mkdtempSync(join(tmpdir(), 'validity-'))
  const bad = join(scratch, 'canary.html')
  writeFileSync(bad, canary)
  const options = ['--format', 'json', '--also-check-css', '--skip-non-html']
  const report = await reportOf(['-Xss8m', '-jar', jar, ...options, folder, bad])
  rmSync(scratch, { recursive: true, force: true })
  let said: Message[]
  try {
    said = (JSON.parse(report) as { messages: Message[] }).messages
  } catch {
    return single(false, `vnu gave no report:\n${report.slice(0, 2000)}`)
  }
  return outcomeOf(said, folder)
}

/** What vnu writes, on the stream of errors; it ends with 1 when it found any. */
const reportOf = (args: string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile('java', args, { cwd: root, maxBuffer: 1 << 28 }, (_, __, report) => {
      resolve(report)
    })
  })

function outcomeOf(said: Message[], folder: string): Outcome {
  const isCanary = (message: Message): boolean => message.url?.endsWith('/canary.html') ?? false
  const onSite = said.filter((message) => !isCanary(message))
  const wrong = onSite.filter(({ message }) => !reviewedValidity.some((known) => known.message.test(message)))
  const lines = wrong.map((message) => lineOf(message, folder))
  if (!said.some((message) => isCanary(message) && message.message.startsWith('Duplicate ID')))
    lines.push('vnu did not find the defect of the page that is wrong on purpose')
  for (const known of reviewedValidity) {
    if (!onSite.some(({ message }) => known.message.test(message)))
      lines.push(`${String(known.message)} in reviewed-validity.ts is said of no page any more: take it out`)
  }
  const pages = htmlAddresses(folder).length
  const failed = lines.length === 0 ? 0 : Math.max(1, new Set(wrong.map(({ url }) => url)).size)
  return { passed: Math.max(0, pages - failed), failed, skipped: 0, output: lines.join('\n') }
}

function lineOf({ url, lastLine, firstColumn, type, message, extract }: Message, folder: string): string {
  const file = url?.startsWith('file:') === true ? relative(folder, fileURLToPath(url)) : (url ?? 'vnu')
  return `${file}:${lastLine ?? 1}:${firstColumn ?? 1} ${type} ${message} ${extract ?? ''}`
}

const noJava = `没有 Java，网页代码没有用 vnu 检查。 SKIPPED: there is no Java here, so vnu did not check the HTML.
To check it, e.g. on Debian or Ubuntu:  sudo apt-get install -y default-jre-headless`
