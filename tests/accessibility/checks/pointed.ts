import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { putProbe } from './probe.ts'
import { textContrast } from './text-contrast.ts'

/** Nothing is shown only on hover, and text keeps its contrast when it is pointed at, visited, pressed, focused or linked to. */
export const pointedCheck: Check = async (page) => {
  await putProbe(page)
  const { findings, coloured } = await page.evaluate(() => {
    const { styleRules, report } = window.probe
    const { findings: list, add } = report()
    const harmless =
      /^(text-decoration|text-underline|scale$|color$|background-color$|border.*color$|outline)/u
    let colours = false
    for (const { rule, under } of styleRules()) {
      const { selectorText, style } = rule
      const names = [...style]
      if (/:(hover|active|visited|focus|focus-within|focus-visible|target)\b/u.test(selectorText))
        colours ||= names.some(
          (name) => /color|background/u.test(name) && !/^(outline|text-decoration)/u.test(name),
        )
      const more = names.filter((name) => !harmless.test(name))
      if (selectorText.includes(':hover') && more.length > 0)
        add('only-on-hover', 'style sheet', `${selectorText} { ${more.join(', ')} }`)
      if (under.includes('orientation')) add('orientation-locked', 'style sheet', under)
      if (names.includes('forced-color-adjust') && !/^(\.[a-z-]+::before(, )?)+$/u.test(selectorText))
        add('forced-colours-refused', 'style sheet', selectorText)
    }
    return { findings: list, coloured: colours }
  })
  return coloured ? [...findings, ...(await everyState(page))] : findings
}

/** Puts every element into these states at once: the same rules without their condition. */
async function everyState(page: Page): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const state of ['hover', 'visited', 'active', 'focus', 'target']) {
    const sheets = await page.evaluate((name) => {
      const condition = new RegExp(`:${name}(-visible|-within)?(?![-\\w])`, 'gu')
      const rules = window.probe
        .styleRules()
        .filter(
          ({ rule: { selectorText, style } }) =>
            condition.test(selectorText) && /color|background/u.test([...style].join(' ')),
        )
        .map(({ rule: { selectorText, style }, under }) => {
          const block = `${selectorText.replace(condition, name === 'target' ? '[id]' : ':not(#_)')} { ${style.cssText} }`
          return under === '' || !/prefers|forced|print|screen/u.test(under)
            ? block
            : `@media ${under} { ${block} }`
        })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules.join('\n'))
      document.adoptedStyleSheets = [sheet]
      return rules.length
    }, state)
    if (sheets > 0) findings.push(...(await textContrast(page, 'state-contrast')))
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  return findings
}
