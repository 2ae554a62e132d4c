const skipped: Record<string, RegExp> = {
  'a cascade layer': /@layer\b|@import[^;]*\blayer\b/u,
  'a nested selector': /(?<![\w-])&/u,
  'a scope': /@scope\b/u,
  'a media range': /@media[^{]*[<>]/u,
  'a separate transform': /(?<![\w-])(rotate|scale|translate)\s*:/u,
  'a shorthand that loses a variable': /(?<![\w-])text-decoration\s*:[^;}]*var\(/u,
}

/** What a style sheet holds that a browser such as Chromium 88 skips, and a whole rule with it, by name. */
export function skippedRules(css: string): string[] {
  const bare = withoutComments(css)
  return [
    ...Object.keys(skipped).filter((name) => skipped[name]?.test(bare)),
    ...nested(css).map((selector) => `a nested selector: ${selector}`),
  ]
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//gu, '')

/** Selectors that stand inside another rule: p { color: red; a { color: blue } } → ['a']. */
function nested(css: string): string[] {
  const found: string[] = []
  const open: boolean[] = []
  for (const [, words = '', mark] of withoutComments(css).matchAll(/([^{};]*)([{};])/gu)) {
    if (mark === '}') open.pop()
    if (mark !== '{') continue
    const isRule = !words.trim().startsWith('@')
    if (open.includes(true)) found.push(words.trim())
    open.push(isRule)
  }
  return found
}
