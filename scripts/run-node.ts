import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

/** What a finished command left behind; `output` is both streams in order of arrival, `''` when shown. */
export interface Ended {
  code: number
  output: string
}

/**
 * Runs a command with this same Node, whatever `node` means on the machine, and resolves when it has ended.
 * With `show` its output goes straight to ours, else it is collected.
 */
export function runNode(
  args: string[],
  options: { env?: Record<string, string>; show?: boolean } = {},
): Promise<Ended> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...options.env }
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: stdio(options.show ?? false) })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

const stdio = (show: boolean): ('ignore' | 'inherit' | 'pipe')[] =>
  show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']

/** The command lines of the packages the scripts call; never `node_modules/.bin/*`, which would use the machine's Node. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/playwright/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
}
