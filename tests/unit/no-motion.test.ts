import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const moving =
  /(?<![\w-])(animation|transition)[\w-]*\s*:|@keyframes|scroll-behavior\s*:\s*smooth|\.animate\(/u

test('Nothing on the site moves: no style sheet, page or script animates', () => {
  const files = globSync('src/**/*.{css,astro,ts}')
  assert.ok(files.some((file) => file.endsWith('tokens.css')))
  for (const file of files) assert.doesNotMatch(readFileSync(file, 'utf8'), moving, file)
})

test('Something that moves is seen', () => {
  for (const rule of ['a { transition: color 1s }', 'a{animation-name: x}', 'scroll-behavior: smooth'])
    assert.match(rule, moving)
})
