import axe from 'axe-core'
import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { reviewedIncomplete } from '../reviewed-incomplete.ts'

/** Every level named: left alone, axe skips contrast of 7:1 and the other rules of AAA. It has none tagged 2.2 A or AAA. */
export const axeTags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
]

/** axe-core with all its rules of WCAG 2.0 to 2.2, A to AAA, and best practice: nothing broken, nothing undecided but what was reviewed. */
export const axeCheck: Check = async (page) => {
  const findings = await run(page)
  const size = page.viewportSize()
  if (size === null || !findings.some(({ rule }) => rule === 'axe-incomplete:color-contrast')) return findings
  // Far below the window axe sometimes cannot tell what lies behind text; in a window as high as the page it can.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height })
  const again = await run(page)
  await page.setViewportSize(size)
  return again
}

async function run(page: Page): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(async (values) => {
    const runner = (globalThis as unknown as { axe: typeof axe }).axe
    // axe takes the colour of text from -webkit-text-fill-color, which keeps the author's colour where colours are
    // forced; there our own check of the computed colours stands in.
    const enabled = !matchMedia('(forced-colors: active)').matches
    return runner.run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'color-contrast': { enabled }, 'color-contrast-enhanced': { enabled } },
      resultTypes: ['violations', 'incomplete'],
    })
  }, axeTags)
  return [...violations.flatMap(broken), ...incomplete.flatMap(undecided)]
}

const broken = ({ id, nodes }: axe.Result): Finding[] => nodes.map((node) => finding(`axe:${id}`, node))

function undecided({ id, nodes }: axe.Result): Finding[] {
  return nodes
    .filter(({ html }) => !reviewedIncomplete.some(({ rule, markup }) => rule === id && markup.test(html)))
    .map((node) => finding(`axe-incomplete:${id}`, node))
}

const finding = (rule: string, node: axe.NodeResult): Finding => ({
  rule,
  where: node.target.flat().join(' '),
  message: `${node.failureSummary ?? ''} ${node.html.slice(0, 120)}`.replace(/\s+/gu, ' ').trim(),
})
