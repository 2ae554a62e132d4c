import { execFileSync } from 'node:child_process'
import { dataVersion } from './data-version.ts'
import { plans } from './plans.ts'

let cache: string | null = null

/** What names this build: the version of the data, and the commit where the site is built in its repository: 0.1.0+20261125 c65f1b6d2e90. */
export function buildId(): string {
  cache ??= [dataVersion(plans().map(({ record }) => record)), commit()]
    .filter((part) => part !== null)
    .join(' ')
  return cache
}

/** Null where there is no Git, or no repository: a copy of the files builds as well. */
function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}
