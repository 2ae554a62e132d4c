/** What a page is made of: its kinds of elements, classes, roles and scripts, as the built HTML names them. */
export function partsOf(html: string): Set<string> {
  const parts = new Set<string>()
  for (const [, name = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9-]*)([^>]*)>/gu)) {
    parts.add(name)
    for (const [, key = '', value = ''] of attributes.matchAll(/\s(class|role|type|src)="([^"]*)"/gu)) {
      if (key === 'class') for (const word of value.split(/\s+/u)) parts.add(`${name}.${word}`)
      else parts.add(`${name}[${key}=${value}]`)
    }
  }
  return parts
}

/**
 * Few pages that hold every part that any page has, the page with most parts that are still missing first: what is right on all of
 * these is right wherever the same parts stand again.
 */
export function coverOf(addresses: string[], htmlOf: (address: string) => string): string[] {
  const pages = addresses.map((address) => ({ address, parts: partsOf(htmlOf(address)) }))
  const missing = new Set(pages.flatMap(({ parts }) => [...parts]))
  const chosen: string[] = []
  while (missing.size > 0) {
    const gain = (parts: Set<string>): number => [...parts].filter((part) => missing.has(part)).length
    const best = pages.reduce((one, other) => (gain(other.parts) > gain(one.parts) ? other : one))
    chosen.push(best.address)
    for (const part of best.parts) missing.delete(part)
  }
  return addresses.filter((address) => chosen.includes(address))
}
