import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import { root } from '../run-node.ts'
import type { Outcome } from './outcome.ts'

/** Runs every `tests/**\/*.test.ts` with node:test, a process a file and core, and counts what its summary reports. */
export function unitStep(): Promise<Outcome> {
  const files = globSync('tests/**/*.test.ts', { cwd: root }).map((file) => root + file)
  const outcome: Outcome = { passed: 0, failed: 1, skipped: 0, output: '' }
  if (files.length === 0) return Promise.resolve({ ...outcome, output: 'tests/**/*.test.ts: no file found' })
  const stream = run({ files, concurrency: availableParallelism(), cwd: root })
  stream.on('test:fail', (data) => (outcome.output += failure(data)))
  let complaints = ''
  stream.on('test:stderr', ({ message }) => (complaints += message))
  stream.on('test:summary', ({ file, counts }) => {
    const { tests, passed, skipped, todo } = counts
    if (file !== undefined) {
      const name = relative(`${root}tests`, file).replaceAll('\\', '/')
      ;(outcome.files ??= {})[name] = { ran: tests - skipped - todo, passed }
      return
    }
    Object.assign(outcome, { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo })
  })
  stream.resume()
  return new Promise((resolve, reject) => {
    stream.on('error', reject)
    stream.on('end', () => {
      if (outcome.failed > 0) outcome.output += complaints
      resolve(outcome)
    })
  })
}

interface Failure {
  name: string
  file?: string
  line?: number
  details: { error: Error; type?: string }
}

/** The failure of a single test with its place; that of a suite only repeats those of its tests. */
function failure({ name, file, line, details }: Failure): string {
  const error: Error & { failureType?: string } = details.error
  if (error.failureType === 'subtestsFailed') return ''
  const place = file === undefined ? '' : `${relative(root, file)}:${line ?? 1}`
  const cause = error.cause ?? error
  return `✗ ${name}\n  ${place}\n${indent(typeof cause === 'string' ? cause : inspect(cause))}\n`
}

const indent = (text: string): string => text.replace(/^/gmu, '    ')
