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
  let again = await run(page)
  // Nor what lies behind a cell that a table's place has yet to scroll to: what is undecided must be so at every step.
  for (let step = 1; again.some(({ rule }) => rule === 'axe-incomplete:color-contrast'); step += 1) {
    if (!(await scrollPlaces(page, step))) break
    const here = await run(page)
    const undecided = new Set(here.map(({ rule, where }) => `${rule} ${where}`))
    const decided = again.filter(
      ({ rule, where }) => !rule.startsWith('axe-incomplete:') || undecided.has(`${rule} ${where}`),
    )
    again = [...decided, ...here.filter(({ rule }) => rule.startsWith('axe:color-contrast'))]
  }
  await scrollPlaces(page, 0)
  await page.setViewportSize(size)
  return again
}

/** Moves what lies in places that scroll by key so many half widths to the left; false where none moves that far. */
function scrollPlaces(page: Page, steps: number): Promise<boolean> {
  return page.evaluate((times) => {
    const places = [...document.querySelectorAll('[role=region][tabindex="0"]')]
    const before = places.map(({ scrollLeft }) => scrollLeft)
    for (const place of places) place.scrollTo({ left: (times * place.clientWidth) / 2, behavior: 'instant' })
    return places.some(({ scrollLeft }, at) => scrollLeft !== before[at])
  }, steps)
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
