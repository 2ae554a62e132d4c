import { spawnSync } from 'node:child_process'
import { findBrowser } from '../browser.ts'
import { builtSite } from '../built-site.ts'
import { freePort } from '../free-port.ts'
import { listen } from '../listen.ts'
import { siteServer } from '../site-server.ts'
import { checkListening } from '../speech/check-listening.ts'
import { listenings } from '../speech/listenings.ts'
import { howToGetSpeech, missingForSpeech } from '../speech/packages.ts'
import { listenTo } from '../speech/session.ts'
import type { Outcome } from './outcome.ts'

/**
 * Listens to pages of a built folder with a real screen reader and compares with `content/speech/`, or writes that anew with `update`. `names`
 * are those of the listenings; all when empty. Where the reader is missing every listening is skipped, and says so.
 */
export async function speechStep(folder: string, update = false, names: string[] = []): Promise<Outcome> {
  const chosen = listenings.filter(({ name }) => names.length === 0 || names.includes(name))
  const missing = missingForSpeech()
  if (missing.length > 0) {
    const output = `没有读屏软件，没有听网页。 SKIPPED: nothing was listened to, for lack of ${missing.join(', ')}.\n${howToGetSpeech}`
    return { passed: 0, failed: 0, skipped: chosen.length, output }
  }
  const browser = findBrowser((line) => console.log(`  ${line}`), true)
  const site = builtSite(folder)
  const server = siteServer(site)
  const port = await listen(server, await freePort())
  const origin = `http://localhost:${port}${site.base.replace(/\/$/u, '')}`
  const reader = `${versionOf('orca', 'Orca')}，${versionOf(browser, 'Chromium')}，${today()}`
  const wrong: string[] = []
  let failed = 0
  for (const listening of chosen) {
    const hear = (): ReturnType<typeof listenTo> =>
      listenTo(origin + listening.path, listening.keys.split(' '), browser)
    const found = await checkListening(listening, { hear, reader, update }).catch((error: unknown) => [
      String(error),
    ])
    console.log(`  ${found.length === 0 ? '✓' : '✗'} ${listening.name}`)
    if (found.length === 0) continue
    failed += 1
    wrong.push(`${listening.name} (${listening.path})`, ...found)
  }
  server.close()
  return { passed: chosen.length - failed, failed, skipped: 0, output: wrong.join('\n') }
}

/** A program's name with the first number of its version: Orca 43.1. */
function versionOf(program: string, name: string): string {
  const said = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout
  return `${name} ${/\d+(\.\d+)?/u.exec(said)?.[0] ?? ''}`.trim()
}

function today(): string {
  const now = new Date()
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`
}
