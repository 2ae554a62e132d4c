import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Theme = Record<string, string>

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8')

/** The colours that the nth block of a selector sets: --ink: #211c15 → { ink: '#211c15' }. */
function colours(name: string, selector: string, nth = 0): Theme {
  const block = sheet(name).split(`${selector} {`)[nth + 1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[\da-f]{3,6});/gu)].map(([, token = '', value = '']) => [token, value]),
  )
}

const unchosen = ':root:not([data-theme])'
const chosen = (theme: string): Theme => colours('settings.css', `:root[data-theme='${theme}']`)
const light = colours('tokens.css', ':root')
const dark = { ...light, ...colours('tokens.css', unchosen) }
const themes: Record<string, Theme> = {
  light,
  dark,
  'light, more contrast': { ...light, ...colours('preferences.css', unchosen) },
  'dark, more contrast': { ...dark, ...colours('preferences.css', unchosen, 1) },
  'light, chosen': { ...light, ...chosen('light') },
  'dark, chosen': { ...light, ...chosen('dark') },
  'light high contrast, chosen': { ...light, ...chosen('contrast-light') },
  'dark high contrast, chosen': { ...light, ...chosen('contrast-dark') },
}

test('A chosen theme has the colours of the same theme asked of the system', () => {
  assert.deepEqual(themes['light, chosen'], themes['light'])
  assert.deepEqual(themes['dark, chosen'], themes['dark'])
  assert.deepEqual(themes['light high contrast, chosen'], themes['light, more contrast'])
  assert.deepEqual(themes['dark high contrast, chosen'], themes['dark, more contrast'])
})

function channels(colour: string): number[] {
  const long = colour.length === 4 ? colour.replace(/[\da-f]/gu, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
}

/** What plan.css lays under the target of a link: 45 % of the mark over the surface. */
function marked(mark: number[], surface: number[]): number[] {
  return surface.map((value, at) => value * 0.55 + (mark[at] ?? 0) * 0.45)
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(one: number[], other: number[]): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

for (const [name, theme] of Object.entries(themes)) {
  const of = (token: string): number[] => {
    const value = theme[token]
    assert.ok(value, `${name} has no --${token}`)
    return channels(value)
  }
  const surfaces = [of('paper'), of('inset')]

  test(`Every text colour has 7:1 on every surface, ${name}`, () => {
    for (const text of ['ink', 'soft', 'accent']) {
      for (const surface of [...surfaces, ...surfaces.map((under) => marked(of('mark'), under))])
        assert.ok(
          ratio(of(text), surface) >= 7,
          `${text} ${ratio(of(text), surface).toFixed(2)}:1 on ${String(surface)}`,
        )
    }
    assert.ok(ratio(of('ink'), of('mark')) >= 7)
  })

  test(`Focus rings and lines have 3:1 on every surface, ${name}`, () => {
    for (const line of ['focus', 'rule', 'ink', 'accent']) {
      for (const surface of surfaces)
        assert.ok(ratio(of(line), surface) >= 3, `${line} ${ratio(of(line), surface).toFixed(2)}:1`)
    }
  })
}
