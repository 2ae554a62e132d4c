import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Theme = Record<string, string>

const sheet = (name: string): string =>
  readFileSync(new URL(`../../src/styles/${name}`, import.meta.url), 'utf8')

/** The colours that a sheet's nth `:root` sets: --ink: #211c15 → { ink: '#211c15' }. */
function rootOf(css: string, nth: number): Theme {
  const block = css.split(':root {')[nth + 1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([a-z]+): (#[\da-f]{3,6});/gu)].map(([, name = '', value = '']) => [name, value]),
  )
}

const light = rootOf(sheet('tokens.css'), 0)
const dark = { ...light, ...rootOf(sheet('tokens.css'), 1) }
const themes: Record<string, Theme> = {
  light,
  dark,
  'light, more contrast': { ...light, ...rootOf(sheet('preferences.css'), 0) },
  'dark, more contrast': { ...dark, ...rootOf(sheet('preferences.css'), 1) },
}

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
