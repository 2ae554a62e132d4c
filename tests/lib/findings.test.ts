import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { findingWords } from '../../src/lib/finding-words.ts'
import { nodeAtLine } from '../../src/lib/node-at-line.ts'
import { plans } from '../../src/lib/plans.ts'

test('Every rule that the importer can report has words for readers', () => {
  const rules = readdirSync('src/import', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const code = readFileSync(`src/import/${entry.name}`, 'utf8')
      return [...code.matchAll(/desk\.(?:report|decide)\(\s*'([a-z-]+)'/gu)].map((match) => match[1] ?? '')
    })
  assert.ok(rules.length > 10)
  assert.deepEqual(
    [...new Set(rules)].filter((rule) => findingWords({ rule, took: null }) === null),
    [],
  )
})

test('A finding is told as it was decided, not as it is usually decided', () => {
  assert.match(findingWords({ rule: 'run-in-guessed', took: 'heading' })?.took ?? '', /当作小标题/u)
  assert.match(findingWords({ rule: 'run-in-guessed', took: 'text' })?.took ?? '', /当作普通的一句话/u)
  assert.match(findingWords({ rule: 'box-end-guessed', took: 'box' })?.took ?? '', /算在专栏里/u)
})

test('A source line leads to the smallest passage that holds it', () => {
  const yanbian = plans().find((plan) => plan.id === 'yanbian-14fyp')
  assert.ok(yanbian)
  assert.equal(nodeAtLine(yanbian.record, 811), 'box-8-project-3')
  assert.equal(nodeAtLine(yanbian.record, 192), 'indicator-9')
  assert.equal(nodeAtLine(yanbian.record, 637), 's3-3-6-p1')
  assert.equal(nodeAtLine(yanbian.record, 235), 'box-2')
  assert.equal(nodeAtLine(yanbian.record, 100000), null)
})
