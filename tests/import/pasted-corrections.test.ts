import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import type { Imported } from '../../src/import/import-plan.ts'
import { rules } from '../../src/import/rules.ts'
import { imported } from './import-with.ts'

const folder = new URL('../fixtures/import/', import.meta.url)

const texts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/input.txt`, folder)))
  .map((entry) => ({
    name: entry.name,
    source: readFileSync(new URL(`${entry.name}/input.txt`, folder), 'utf8'),
  }))
const seeds = ['yanbian-14fyp', 'jincheng-chengqu-14fyp'].map((name) => ({
  name,
  source: readFileSync(new URL(`../../content/plans/${name}/source.txt`, import.meta.url), 'utf8'),
}))

for (const { name, source } of [...texts, ...seeds]) {
  let first: Imported
  try {
    first = imported(source)
  } catch (error) {
    if (error instanceof ImportError) continue
    throw error
  }
  test(`The corrections that are offered for ${name} can be pasted, and change nothing`, () => {
    const again = imported(source, first.findings.map(({ correction }) => `${correction}\n`).join(''))
    assert.deepEqual(again.tree, first.tree)
    assert.deepEqual(
      again.findings.map(({ rule, line, message }) => ({ rule, line, message })),
      first.findings.map(({ rule, line, message }) => ({ rule, line, message })),
    )
    assert.deepEqual(
      again.findings.filter(({ resolved }) => !resolved),
      [],
    )
  })

  test(`Each correction that is offered for ${name} can be pasted alone`, () => {
    for (const { correction } of first.findings.slice(0, 12))
      assert.deepEqual(imported(source, correction).tree, first.tree, correction)
  })
}

test('Every rule that the importer asks is one that a correction may name', () => {
  const folderOfStages = new URL('../../src/import/', import.meta.url)
  const asked = readdirSync(folderOfStages).flatMap((file) => {
    const code = readFileSync(new URL(file, folderOfStages), 'utf8')
    return [...code.matchAll(/desk\s*\.(?:report|decide|answer|peek|words)\(\s*'([a-z-]+)'/gu)].map(
      (match) => match[1] ?? '',
    )
  })
  assert.ok(asked.length > 30)
  assert.deepEqual(
    asked.filter((rule) => !Object.hasOwn(rules, rule)),
    [],
  )
})
