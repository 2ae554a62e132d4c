import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { skippedRules } from '../skipped-rules.ts'
import { site } from './pages.ts'

test('no built style sheet holds a rule that an old browser skips', () => {
  const sheets = globSync('assets/*.css', { cwd: site.folder })
  expect(sheets.length).toBeGreaterThan(0)
  for (const sheet of sheets)
    expect(skippedRules(readFileSync(join(site.folder, sheet), 'utf8')), sheet).toEqual([])
})
