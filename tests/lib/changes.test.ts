import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import { changes } from '../../src/lib/changes.ts'
import { changesFeed } from '../../src/lib/changes-feed.ts'
import { plans } from '../../src/lib/plans.ts'

const records = plans().map(({ record }) => record)
const entry = (fields: string): string =>
  `# kept by editors\n- { id: a, date: 2026-11-23, plan: yanbian-14fyp, nodes: [], what: 收录。, why: 开始。 }\n- ${fields}\n`

const wrong: [string, string, RegExp][] = [
  ['is there twice', '{ id: a, date: 2026-11-24, plan: null, nodes: [], what: 改。, why: 错。 }', /twice/u],
  [
    'names a plan that is not there',
    '{ id: b, date: 2026-11-24, plan: atlantis, nodes: [], what: 改。, why: 错。 }',
    /atlantis/u,
  ],
  [
    'names a node that is not there',
    '{ id: b, date: 2026-11-24, plan: yanbian-14fyp, nodes: [s99], what: 改。, why: 错。 }',
    /s99/u,
  ],
  ['has no reason', '{ id: b, date: 2026-11-24, plan: yanbian-14fyp, nodes: [], what: 改。 }', /why/u],
  [
    'has no date of the calendar',
    '{ id: b, date: 2026-13-24, plan: yanbian-14fyp, nodes: [], what: 改。, why: 错。 }',
    /date/u,
  ],
]

for (const [what, fields, message] of wrong)
  test(`A change that ${what} is refused with file and line`, () => {
    assert.throws(
      () => changes(records, entry(fields)),
      (error) =>
        error instanceof ImportError &&
        error.file === 'content/changes.yaml' &&
        error.line === 3 &&
        message.test(error.message),
    )
  })

test('The newest change comes first, and of one day the last in the file', () => {
  const text = entry(`{ id: b, date: 2026-11-24, plan: null, nodes: [], what: 改。, why: 错。 }
- { id: c, date: 2026-11-24, plan: yanbian-14fyp, nodes: [s3], gone: [s99], what: 改。, why: 错。 }`)
  assert.deepEqual(
    changes(records, text).map(({ id }) => id),
    ['c', 'b', 'a'],
  )
})

test('The feed has one entry a change with an id, a date and an absolute address of its own', () => {
  const feed = changesFeed(records)
  const ids = [...feed.matchAll(/<entry>\s*<id>(https:[^<]+#[a-z0-9-]+)<\/id>/gu)].map(([, id]) => id)
  assert.equal(ids.length, changes(records).length)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal([...feed.matchAll(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/gu)].length, ids.length + 1)
  assert.doesNotMatch(feed, /href="(?!https:)/u)
  assert.match(feed, /xml:lang="zh-CN"/u)
})
