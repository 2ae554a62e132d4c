import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { FullConfig, Reporter, TestCase, TestResult } from 'playwright/types/testReporter'
import type { z } from 'zod'
import type { siteResults } from '../../src/lib/evidence/results.ts'
import { rulesOf } from './rules.ts'

/** Adds up rule by rule what the tests of every page found, and writes it with the other tests' results to `EVIDENCE_OUT`. */
export default class EvidenceReporter implements Reporter {
  #root = ''
  readonly #pages = new Set<string>()
  readonly #results: z.infer<typeof siteResults> = {
    pages: 0,
    site: { passed: 0, failed: 0, skipped: 0 },
    rules: {},
    tests: {},
  }

  onBegin(config: FullConfig): void {
    this.#root = config.rootDir
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const passed = result.status === test.expectedStatus
    this.#results.site[result.status === 'skipped' ? 'skipped' : passed ? 'passed' : 'failed'] += 1
    if (result.status === 'skipped') return
    const file = relative(this.#root, test.location.file).replaceAll('\\', '/')
    if (file !== 'accessibility/every-page.spec.ts') {
      const name = `${file}: ${test.title}`
      this.#results.tests[name] = passed && (this.#results.tests[name] ?? true)
      return
    }
    this.#pages.add(test.title.split(' ')[0] ?? '')
    const named = (type: string): string[] =>
      result.annotations.filter((note) => note.type === type).map(({ description }) => description ?? '')
    const broken = named('broken')
    const count = (check: string, counts: (rule: string) => boolean = () => true): void => {
      for (const rule of (rulesOf[check] ?? []).filter(counts)) {
        const sum = (this.#results.rules[rule] ??= { ran: 0, passed: 0 })
        sum.ran += 1
        if (!broken.some((name) => breaks(name, rule))) sum.passed += 1
      }
    }
    for (const check of named('check')) count(check)
    // Where colours are forced, axe's rules of contrast are switched off.
    for (const check of named('check in forced colours'))
      count(check, (rule) => !rule.startsWith('axe:color-contrast'))
  }

  onEnd(): void {
    const file = process.env['EVIDENCE_OUT']
    if (file === undefined) return
    writeFileSync(file, JSON.stringify({ ...this.#results, pages: this.#pages.size }))
  }

  printsToStdio(): boolean {
    return false
  }
}

/** `axe` stands for all of its rules, what it could not decide included; a trap breaks the order of Tab. */
function breaks(name: string, rule: string): boolean {
  const plain = name.replace(/^axe-incomplete:/u, 'axe:').replace(/-trap$/u, '')
  return plain === rule || (rule === 'axe' && plain.startsWith('axe:'))
}
