import { Converter } from 'opencc-js/t2cn'

/**
 * Pairs of a traditional character and the simplified one that `texts` print in its stead (國国學学…).
 * A character that they print themselves (显著) stays as it is. Runs at build time only: the
 * dictionaries are large.
 */
export function variantsOf(texts: Iterable<string>): string {
  const printed = new Set([...texts].flatMap((text) => [...text]))
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  const pairs: string[] = []
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const char = String.fromCodePoint(code)
    if (printed.has(char)) continue
    const simplified = converters.map((convert) => convert(char)).find((converted) => converted !== char)
    if (simplified !== undefined && printed.has(simplified)) pairs.push(char + simplified)
  }
  return pairs.join('')
}
