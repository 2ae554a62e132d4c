import { readFileSync } from 'node:fs'
import type { PlanRecord } from '../plan/record.ts'
import { contentDate } from './changes.ts'

/** The version of the data: that of the site's code, and the date of the newest recorded change: 0.1.0+20261125. */
export function dataVersion(plans: PlanRecord[]): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return `${version}+${contentDate(plans).replaceAll('-', '')}`
}
