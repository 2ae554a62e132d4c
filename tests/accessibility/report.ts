import { expect } from 'playwright/test'
import type { Finding } from './checks/finding.ts'

/** Fails a test with one line a finding: rule, place, what was found there. */
export function expectNothing(address: string, findings: Finding[]): void {
  const lines = findings.map(({ rule, where, message }) => `${rule} at ${where}: ${message}`)
  expect(lines, `${address} breaks ${[...new Set(findings.map(({ rule }) => rule))].join(', ')}`).toEqual([])
}
