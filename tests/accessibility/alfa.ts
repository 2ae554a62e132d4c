import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Playwright } from '@siteimprove/alfa-playwright'
import { Rules } from '@siteimprove/alfa-rules'
import type { Flattened } from '@siteimprove/alfa-rules'
import type { Page } from 'playwright/test'
import type { Finding } from './checks/finding.ts'

/** What Alfa says of a page: what is broken, under rules named as `alfa:sia-r2`, and which rules found something that is right. */
export interface AlfaReport {
  broken: Finding[]
  passed: string[]
}

/** All of Alfa's stable rules, A to AAA and best practice, on an open page as it stands now. */
export async function alfa(page: Page): Promise<AlfaReport> {
  await resolveContainers(page)
  const tree = await Playwright.toPage(await page.evaluateHandle(() => document))
  const outcomes = [
    ...(await Audit.of<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>(
      tree,
      Rules.values(),
    ).evaluate()),
  ]
  const passed = outcomes.filter((outcome) => Outcome.isPassed(outcome)).map(ruleOf)
  const broken = outcomes.flatMap((outcome) =>
    Outcome.isFailed(outcome) ? [finding(ruleOf(outcome), outcome.toJSON())] : [],
  )
  return { broken, passed: [...new Set(passed)] }
}

/**
 * Alfa drops a whole style sheet that holds a rule it does not know, silently: each `@container` gives way to the rules that
 * hold in it now, or to nothing.
 */
async function resolveContainers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const resolve = (list: CSSStyleSheet | CSSGroupingRule): void => {
      for (let at = list.cssRules.length - 1; at >= 0; at -= 1) {
        const rule = list.cssRules[at]
        if (rule instanceof CSSContainerRule) {
          rule.insertRule('main { --holds: yes }', 0)
          const holds = getComputedStyle(document.querySelector('main') ?? document.body)
          const inner = holds.getPropertyValue('--holds') === 'yes' ? [...rule.cssRules].slice(1) : []
          list.deleteRule(at)
          for (const { cssText } of inner.reverse()) list.insertRule(cssText, at)
        } else if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) resolve(rule)
      }
    }
    for (const sheet of document.styleSheets) resolve(sheet)
  })
}

const ruleOf = ({ rule }: { rule: { uri: string } }): string => `alfa:${rule.uri.replace(/^.*\//u, '')}`

function finding(rule: string, said: unknown): Finding {
  const { target, expectations } = said as Said
  const attributes = (target.attributes ?? []).map(({ name, value }) => `${name}="${value}"`)
  const message = expectations.flatMap(([, { error }]) => error?.message ?? []).join(' ')
  return { rule, where: [`<${target.name ?? target.type}`, ...attributes].join(' ') + '>', message }
}

interface Said {
  target: { type: string; name?: string; attributes?: { name: string; value: string }[] }
  expectations: [string, { error?: { message: string } }][]
}
