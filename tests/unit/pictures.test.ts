import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pictures } from '../../src/components/site/pictures.ts'
import { ImportError } from '../../src/import/finding.ts'
import { readYaml } from '../../src/import/read-yaml.ts'
import { guideSchema } from '../../src/lib/guides.ts'
import { pictureNames } from '../../src/lib/picture-names.ts'

test('Every picture that a guide can name is drawn, and nothing else', () => {
  assert.deepEqual(Object.keys(pictures), [...pictureNames])
})

test('A picture is lines of the text’s colour within 64 by 64 units', () => {
  for (const [name, drawing] of Object.entries(pictures)) {
    assert.doesNotMatch(drawing, /fill|stroke|style|#/u, name)
    for (const [number] of drawing.replace(/<\/?[a-z]+/gu, '').matchAll(/\d+(?:\.\d+)?/gu))
      assert.ok(Number(number) <= 64, `${name}: ${number}`)
  }
})

test('A guide that names an unknown picture is refused with the line and the names there are', () => {
  const file = 'order: 1\npicture: dragon\n'
  const form = { schema: guideSchema.pick({ order: true, picture: true }), rule: 'guide-invalid', advice: '' }
  assert.throws(
    () => readYaml(file, 'a.yaml', form),
    (error) => error instanceof ImportError && error.line === 2 && error.message.includes('wheelchair'),
  )
})
