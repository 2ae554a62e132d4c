/** One block of a `_headers` file: a path pattern (`*` stands for anything) and the headers it sets. */
export interface HeaderRule {
  pattern: string
  headers: [name: string, value: string][]
}

/** Reads a `_headers` file (Netlify, Cloudflare Pages): a path at the line's start, its headers indented below it. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (!/^\s/u.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] })
      continue
    }
    const [, name, value] = /^\s+([\w-]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value])
  }
  return rules
}

/** The headers that a path (below the base) is to be sent with; a later rule wins over an earlier one. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    for (const [name, value] of rule.headers) headers.set(name.toLowerCase(), value)
  }
  return headers
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(path)
}
