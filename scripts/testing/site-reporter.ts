import type { FullConfig, Reporter, Suite, TestCase, TestResult } from 'playwright/types/testReporter'

/** Says how far the site tests are, a line now and then, and prints each failure in full as it happens. */
export default class SiteReporter implements Reporter {
  #total = 0
  #done = 0
  #said = Date.now()

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#total = suite.allTests().length
    console.log(`  ${this.#total} tests in the browser`)
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#done += 1
    if (result.status !== test.expectedStatus && result.status !== 'skipped') {
      const path = test.titlePath().filter((part) => part !== '')
      console.log(`\n✗ ${path.join(' › ')} (${result.status})`)
      for (const { message, stack } of result.errors)
        console.log((message ?? stack ?? '').replace(/^/gmu, '    '))
    }
    if (Date.now() - this.#said > 15_000) {
      this.#said = Date.now()
      console.log(`  ${this.#done} of ${this.#total}`)
    }
  }

  printsToStdio(): boolean {
    return true
  }
}
