import type { Theme } from './palette.ts'

/** The lowest contrast ratios of a theme: text on any surface it stands on, and lines and focus rings beside theirs. */
export interface LowestContrast {
  text: number
  lines: number
}

/** Reckons a theme's lowest ratios by the formula of WCAG 2. Throws when a colour is missing. */
export function lowestContrast(theme: Theme): LowestContrast {
  const of = (token: string): number[] => channels(theme[token], token)
  const surfaces = [of('paper'), of('inset')]
  const marked = surfaces.map((under) => mixed(of('mark'), under))
  const texts = ['ink', 'soft', 'accent'].flatMap((text) =>
    [...surfaces, ...marked].map((surface) => ratio(of(text), surface)),
  )
  const lines = ['focus', 'rule', 'ink', 'accent'].flatMap((line) =>
    surfaces.map((surface) => ratio(of(line), surface)),
  )
  return { text: Math.min(...texts, ratio(of('ink'), of('mark'))), lines: Math.min(...lines) }
}

function channels(colour: string | undefined, token: string): number[] {
  if (colour === undefined) throw new Error(`The theme has no --${token}`)
  const long = colour.length === 4 ? colour.replace(/[\da-f]/gu, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
}

/** What plan.css lays under the target of a link: 45 % of the mark over the surface. */
function mixed(mark: number[], surface: number[]): number[] {
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
