import { readFileSync, rmSync } from 'node:fs'
import { builtSite } from '../../scripts/built-site.ts'
import { freePort } from '../../scripts/free-port.ts'
import { listen } from '../../scripts/listen.ts'
import { runNode, tools } from '../../scripts/run-node.ts'
import { siteServer } from '../../scripts/site-server.ts'

/** A site test that was run. */
export interface SiteTest {
  /** As evidence names it: `site/search.spec.ts: its name`. */
  name: string
  /** Its name with the groups it stands in: `320 px light /boxes/ holds …`. */
  words: string
  passed: boolean
  milliseconds: number
  /** The checks that it made of its page, by their names in `tests/accessibility/rules.ts`. */
  checks: string[]
  /** The rules that its page breaks. */
  broken: string[]
}

/** Which tests to run: specs, their names as a regular expression, on which pages (all when left out), how many at a time. */
export interface Asked {
  specs: string[]
  grep: string
  pages?: string[]
  workers?: number
}

/** Runs some of the site tests on a built folder, as `DIST=folder npm run test:site` does, in every view; pages that are named are looked at as a whole. Throws when none ran. */
export async function siteTests(folder: string, asked: Asked): Promise<SiteTest[]> {
  const { specs, grep, pages, workers = 1 } = asked
  const server = siteServer(builtSite(folder))
  const port = await listen(server, await freePort(), true)
  const report = `${folder}-${port}.json`
  const traces = `${folder}-${port}-results`
  const { output } = await runNode(
    [
      tools.playwright,
      'test',
      ...specs.map((spec) => `/${spec}`),
      '--grep',
      grep,
      `--workers=${workers}`,
      // A busy machine is slow; a test that waits for what a defect took away ends sooner by its own limits.
      '--timeout=120000',
      '--reporter=json',
      `--output=${traces}`,
    ],
    {
      env: {
        DIST: folder,
        SITE_PORT: String(port),
        SITE_SERVED: '1',
        SITE_ALL: '1',
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        FORCE_COLOR: '0',
        ...(pages === undefined ? {} : { PAGES: pages.join(',') }),
      },
    },
  )
  server.close()
  server.closeAllConnections()
  rmSync(traces, { recursive: true, force: true })
  const tests = testsOf(report, output)
  if (tests.length === 0) throw new Error(`no test of ${specs.join(', ')} is named ${grep}:\n${output}`)
  return tests
}

function testsOf(report: string, output: string): SiteTest[] {
  let read: Report
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    throw new Error(`Playwright left no report:\n${output}`)
  }
  rmSync(report)
  return read.suites.flatMap((file) => inSuite(file, file.title, []))
}

function inSuite({ specs, suites = [] }: Suite, file: string, groups: string[]): SiteTest[] {
  const own = specs.map(({ title, ok, tests }) => {
    const results = tests.flatMap((run) => run.results)
    const messages = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message))
    return {
      name: `${file}: ${title}`,
      words: [...groups, title].join(' '),
      passed: ok,
      milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
      checks: tests.flatMap(({ annotations }) =>
        annotations.filter(({ type }) => type.startsWith('check')).map(({ description = '' }) => description),
      ),
      broken: messages.flatMap((message) => / breaks ([^\n]+)/u.exec(message)?.[1]?.split(', ') ?? []),
    }
  })
  return [...own, ...suites.flatMap((suite) => inSuite(suite, file, [...groups, suite.title]))]
}

interface Report {
  suites: Suite[]
}

interface Suite {
  title: string
  specs: Spec[]
  suites?: Suite[]
}

interface Spec {
  title: string
  ok: boolean
  tests: {
    annotations: { type: string; description?: string }[]
    results: { duration: number; errors: { message?: string }[] }[]
  }[]
}
