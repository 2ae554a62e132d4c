import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { skippedRules } from '../skipped-rules.ts'

test('No style sheet needs cascade layers, nesting or other things that an old browser skips with the whole rule', () => {
  const sheets = globSync('src/**/*.css')
  assert.ok(sheets.some((file) => file.endsWith('page.css')))
  for (const file of sheets) assert.deepEqual(skippedRules(readFileSync(file, 'utf8')), [], file)
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
    assert.ok(skippedRules(css).includes(name), `${css} holds ${name}: ${skippedRules(css).join(', ')}`)
  assert.deepEqual(skippedRules('@media print { @page { margin: 2cm } a { color: red } }'), [])
})
