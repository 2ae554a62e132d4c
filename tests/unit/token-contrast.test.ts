import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lowestContrast } from '../../src/lib/contrast.ts'
import { themes } from '../../src/lib/palette.ts'

const all = themes()
const theme = (name: string): Record<string, string> => {
  const found = all[name]
  assert.ok(found, `no theme ${name}`)
  return found
}

test('A chosen theme has the colours of the same theme asked of the system', () => {
  assert.deepEqual(theme('选了“浅色”'), theme('浅色'))
  assert.deepEqual(theme('选了“深色”'), theme('深色'))
  assert.deepEqual(theme('选了“高对比，白底黑字”'), theme('浅色，系统要求高对比'))
  assert.deepEqual(theme('选了“高对比，黑底白字”'), theme('深色，系统要求高对比'))
})

test('Black on white has 21:1, and a grey of 4.5:1 is seen to be too pale', () => {
  const white = { paper: '#fff', inset: '#fff', mark: '#fff' }
  const black = { ink: '#000', soft: '#000', accent: '#000', rule: '#000', focus: '#000' }
  assert.deepEqual(lowestContrast({ ...white, ...black }), { text: 21, lines: 21 })
  const { text, lines } = lowestContrast({ ...white, ...black, soft: '#767676', rule: '#949494' })
  assert.equal(text.toFixed(2), '4.54')
  assert.equal(lines.toFixed(2), '3.03')
})

test('A theme without one of its colours is no theme', () => {
  assert.throws(() => lowestContrast({ paper: '#fff' }), /has no --inset/u)
})

for (const [name, colours] of Object.entries(all)) {
  test(`Every text colour has 7:1 on every surface, ${name}`, () => {
    const { text } = lowestContrast(colours)
    assert.ok(text >= 7, `${text.toFixed(2)}:1`)
  })

  test(`Focus rings and lines have 3:1 on every surface, ${name}`, () => {
    const { lines } = lowestContrast(colours)
    assert.ok(lines >= 3, `${lines.toFixed(2)}:1`)
  })
}
