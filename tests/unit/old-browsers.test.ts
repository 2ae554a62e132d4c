import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** What a browser of Chromium 88 skips, and a whole rule with it: the name of each, and how it is seen. */
const skipped: Record<string, RegExp> = {
  'a cascade layer': /@layer\b|@import[^;]*\blayer\b/u,
  'a nested selector': /(?<![\w-])&/u,
  'a scope': /@scope\b/u,
  'a media range': /@media[^{]*[<>]/u,
  'a separate transform': /(?<![\w-])(rotate|scale|translate)\s*:/u,
  'a shorthand that loses a variable': /(?<![\w-])text-decoration\s*:[^;}]*var\(/u,
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

/** What of `skipped` a sheet holds, by name. */
function skippedIn(css: string): string[] {
  const bare = withoutComments(css)
  return [
    ...Object.keys(skipped).filter((name) => skipped[name]?.test(bare)),
    ...nested(css).map((selector) => `a nested selector: ${selector}`),
  ]
}

test('No style sheet needs cascade layers, nesting or other things that an old browser skips with the whole rule', () => {
  const sheets = globSync('src/**/*.css')
  assert.ok(sheets.some((file) => file.endsWith('page.css')))
  for (const file of sheets) assert.deepEqual(skippedIn(readFileSync(file, 'utf8')), [], file)
})

test('No built style sheet needs them either', { skip: !existsSync('dist/assets') && 'no dist/' }, () => {
  for (const file of globSync('dist/assets/*.css'))
    assert.deepEqual(skippedIn(readFileSync(file, 'utf8')), [], file)
})

test('What an old browser skips is seen', () => {
  for (const [css, name] of Object.entries({
    '@layer base{a{color:red}}': 'a cascade layer',
    "@import './base.css' layer(base);": 'a cascade layer',
    'a { &:hover { color: red } }': 'a nested selector',
    'p { color: red; a { color: blue } }': 'a nested selector: a',
    '@media print { p { color: red; @media screen { a { color: blue } } } }': 'a nested selector: a',
    '@media (height>=30em){a{color:red}}': 'a media range',
    '.a::before { rotate: 45deg }': 'a separate transform',
    'mark { text-decoration: underline 2px var(--accent) }': 'a shorthand that loses a variable',
  }))
    assert.ok(skippedIn(css).includes(name), `${css} holds ${name}: ${skippedIn(css).join(', ')}`)
  assert.deepEqual(skippedIn('@media print { @page { margin: 2cm } a { color: red } }'), [])
})
