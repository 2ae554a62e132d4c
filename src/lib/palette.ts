import { readFileSync } from 'node:fs'

/** The colours of a theme by token: `{ ink: '#211c15' }`. */
export type Theme = Record<string, string>

const notChosen = ':root:not([data-theme])'

/** Every theme of the site by its Chinese name, as the style sheets have it: asked of the system, and chosen on `/settings/`. */
export function themes(): Record<string, Theme> {
  const light = colours('tokens.css', ':root')
  const dark = { ...light, ...colours('tokens.css', notChosen) }
  const chosen = (theme: string): Theme => ({
    ...light,
    ...colours('settings.css', `:root[data-theme='${theme}']`),
  })
  return {
    浅色: light,
    深色: dark,
    '浅色，系统要求高对比': { ...light, ...colours('preferences.css', notChosen) },
    '深色，系统要求高对比': { ...dark, ...colours('preferences.css', notChosen, 1) },
    '选了“浅色”': chosen('light'),
    '选了“深色”': chosen('dark'),
    '选了“高对比，白底黑字”': chosen('contrast-light'),
    '选了“高对比，黑底白字”': chosen('contrast-dark'),
  }
}

/** The colours that the nth block of a selector sets: `--ink: #211c15;`. */
function colours(sheet: string, selector: string, nth = 0): Theme {
  const text = readFileSync(`src/styles/${sheet}`, 'utf8')
  const block = text.split(`${selector} {`)[nth + 1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[\da-f]{3,6});/gu)].map(([, token = '', value = '']) => [token, value]),
  )
}
