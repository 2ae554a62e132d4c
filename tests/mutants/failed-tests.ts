import { readFileSync, rmSync } from 'node:fs'
import { runNode, tools } from '../../scripts/run-node.ts'

/** A site test that failed: `site/search.spec.ts: its name`, and the rules that its page breaks. */
export interface FailedTest {
  name: string
  rules: string[]
}

/** Which tests to run: the spec, words of their names as a regular expression, and on which pages; all when left out. */
export interface Asked {
  spec: string
  grep: string
  pages?: string[]
}

/** Runs some of the site tests on a built folder and gives those that fail. Throws when none ran. `report` is a file to use. */
export async function failedTests(
  folder: string,
  { spec, grep, pages }: Asked,
  report: string,
): Promise<FailedTest[]> {
  const { output } = await runNode(
    [tools.playwright, 'test', `/${spec}`, '--grep', grep, '--workers=1', '--reporter=json'],
    {
      env: {
        DIST: folder,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        FORCE_COLOR: '0',
        ...(pages === undefined ? {} : { PAGES: pages.join(',') }),
      },
    },
  )
  let read: Report
  try {
    read = JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    throw new Error(`Playwright left no report on ${spec} ${grep}:\n${output}`)
  }
  rmSync(report)
  const tests = read.suites.flatMap(specsOf)
  if (tests.length === 0) throw new Error(`no test of ${spec} is named ${grep}:\n${output}`)
  return tests
    .filter(({ ok }) => !ok)
    .map(({ title, tests: runs }) => {
      const words = runs.flatMap(({ results }) =>
        results.flatMap(({ errors }) => errors.map((error) => error.message)),
      )
      const list = words.map((message) => / breaks ([^\n]+)/u.exec(message ?? '')?.[1] ?? '')
      return { name: `${spec}: ${title}`, rules: list.flatMap((rules) => rules.split(', ')) }
    })
}

interface Report {
  suites: Suite[]
}

interface Suite {
  specs: Spec[]
  suites?: Suite[]
}

interface Spec {
  title: string
  ok: boolean
  tests: { results: { errors: { message?: string }[] }[] }[]
}

const specsOf = (suite: Suite): Spec[] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
