import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Step } from '../../src/lib/transcript.ts'
import { browserArguments } from '../browser.ts'
import { root } from '../run-node.ts'

const orcaSettings = {
  general: {
    speechServerFactory: 'speechdispatcherfactory',
    enableSpeech: true,
    enableBraille: false,
    enableKeyEcho: false,
    startingProfile: ['Default', 'default'],
    profile: ['Default', 'default'],
    orcaModifierKeys: ['Insert', 'KP_Insert'],
    sayAllOnLoad: false,
    pageSummaryOnLoad: true,
  },
  profiles: { default: { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
}
const windowRules =
  '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus><keyboard/></openbox_config>'
const browserPreferences = {
  translate: { enabled: false },
  intl: { accept_languages: 'zh-CN,zh', selected_languages: 'zh-CN,zh' },
}
/** A step has ended when nothing was said for so long, milliseconds. */
const quiet = 1200

/**
 * Opens an address in Chromium with Orca, in Chinese, on a display of its own, presses the keys (xdotool's names; `type:words` types) and
 * gives what was said after each. What is said while the page loads varies and is left out. Throws when a part does not start.
 */
export async function listenTo(address: string, keys: string[], browser: string): Promise<Step[]> {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'))
  const running: ChildProcess[] = []
  try {
    const log = join(folder, 'said.jsonl')
    writeFileSync(log, '')
    const env = environment(folder, log)
    const start = (command: string, args: string[]): ChildProcess => {
      const child = spawn(command, args, {
        env,
        detached: true,
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      })
      child.on('error', () => child.kill())
      running.unshift(child)
      return child
    }
    env['DISPLAY'] =
      `:${await firstLine(start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']))}`
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
      start('dbus-daemon', ['--session', '--nofork', '--print-address=3']),
    )
    for (const name of ['IsEnabled', 'ScreenReaderEnabled']) enableAccessibility(name, env)
    start('openbox', ['--config-file', join(folder, 'openbox.xml')])
    start('orca', ['--replace', '-u', join(folder, 'orca')])
    await until('Orca says nothing', () => said(log).length > 0)
    start(browser, [...browserArguments, ...browserOptions(folder), address])
    let window = ''
    await until('the browser shows no window', () => {
      window = xdotool(env, 'search', '--onlyvisible', '--class', 'hrom').split('\n').at(-1) ?? ''
      return window !== ''
    })
    xdotool(env, 'windowactivate', '--sync', window)
    await sleep(4000)
    await silence(log, 2000)
    return await press(keys, env, log)
  } finally {
    for (const child of running) end(child)
    await sleep(300)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function press(keys: string[], env: NodeJS.ProcessEnv, log: string): Promise<Step[]> {
  const steps: Step[] = []
  for (const key of keys) {
    const before = said(log).length
    if (key.startsWith('type:')) xdotool(env, 'type', '--delay', '80', key.slice('type:'.length))
    else xdotool(env, 'key', '--clearmodifiers', key)
    await silence(log, quiet)
    steps.push({ key, said: said(log).slice(before) })
  }
  return steps
}

function environment(folder: string, log: string): NodeJS.ProcessEnv {
  const home = join(folder, 'home')
  const runtime = join(folder, 'run')
  for (const path of [join(home, '.config'), join(folder, 'orca'), join(folder, 'browser/Default')])
    mkdirSync(path, { recursive: true })
  mkdirSync(runtime, { mode: 0o700 })
  writeFileSync(join(folder, 'openbox.xml'), windowRules)
  writeFileSync(join(folder, 'orca/user-settings.conf'), JSON.stringify(orcaSettings))
  writeFileSync(join(folder, 'browser/Default/Preferences'), JSON.stringify(browserPreferences))
  return {
    ...process.env,
    WAYLAND_DISPLAY: undefined,
    LANGUAGE: undefined,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_RUNTIME_DIR: runtime,
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'zh_CN.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    PYTHONPATH: join(root, 'scripts/speech/stand-in'),
    PYTHONDONTWRITEBYTECODE: '1',
    SPEECH_LOG: log,
  }
}

function browserOptions(folder: string): string[] {
  return [
    '--disable-gpu',
    '--force-renderer-accessibility',
    '--ozone-platform=x11',
    '--lang=zh-CN',
    `--user-data-dir=${join(folder, 'browser')}`,
    '--window-size=1200,950',
    '--window-position=0,0',
    '--no-default-browser-check',
    '--disable-features=Translate,TranslateUI',
  ]
}

function enableAccessibility(property: string, env: NodeJS.ProcessEnv): void {
  const set = 'org.freedesktop.DBus.Properties.Set'
  const to = ['--session', '--dest=org.a11y.Bus', '--print-reply', '/org/a11y/bus', set]
  spawnSync('dbus-send', [...to, 'string:org.a11y.Status', `string:${property}`, 'variant:boolean:true'], {
    env,
  })
}

function xdotool(env: NodeJS.ProcessEnv, ...args: string[]): string {
  return spawnSync('xdotool', args, { env, encoding: 'utf8' }).stdout.trim()
}

/** The utterances so far; a line that is just being written is not yet one. */
function said(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => String(JSON.parse(line)))
}

/** Resolves when nothing new was said for `milliseconds`, or after ten times as long. */
async function silence(log: string, milliseconds: number): Promise<void> {
  const began = Date.now()
  let count = said(log).length
  let last = began
  while (Date.now() - last < milliseconds && Date.now() - began < milliseconds * 10) {
    await sleep(100)
    const now = said(log).length
    if (now !== count) last = Date.now()
    count = now
  }
}

async function until(trouble: string, reached: () => boolean): Promise<void> {
  const end = Date.now() + 30_000
  while (!reached()) {
    if (Date.now() > end) throw new Error(`${trouble} after 30 s`)
    await sleep(250)
  }
}

/** The first line that a program writes to its file descriptor 3. */
async function firstLine(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdio[3] as Readable) {
    text += String(chunk)
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n')).trim()
  }
  throw new Error(`${child.spawnfile} did not start`)
}

/** Ends a program with the processes that it started. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
