import { test } from 'playwright/test'
import type { Page } from 'playwright/test'
import type { Check, Finding } from './checks/finding.ts'

/** What a check is written down as, and one that is made where colours are forced. */
export const checkNotes = ['check', 'check in forced colours'] as const

/** Writes down in the running test that a check was made and what it found, for the record of results; gives the findings back. */
export function record(
  check: string,
  findings: Finding[],
  type: (typeof checkNotes)[number] = 'check',
): Finding[] {
  const { annotations } = test.info()
  annotations.push({ type, description: check })
  for (const rule of new Set(findings.map((finding) => finding.rule)))
    annotations.push({ type: 'broken', description: rule })
  return findings
}

/** Makes the checks one after another on an open page, each written down. */
export async function runChecks(page: Page, checks: Check[]): Promise<Finding[]> {
  const findings: Finding[] = []
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  for (const check of checks)
    findings.push(...record(check.name, await check(page), checkNotes[forced ? 1 : 0]))
  return findings
}
