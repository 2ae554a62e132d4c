import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import { foundOddities } from '../../src/lib/found-oddities.ts'
import { oddities, readOddities } from '../../src/lib/oddities.ts'
import { plans } from '../../src/lib/plans.ts'
import { ink } from '../../src/plan/text.ts'

const all = plans()
const list = oddities()

test('Every passage of the list stands letter by letter in the source of its plan', () => {
  const sources = new Map(
    all.map(({ id }) => [id, ink(readFileSync(`content/plans/${id}/source.txt`, 'utf8'))]),
  )
  assert.ok(list.length > 25)
  for (const { id, passages } of list)
    for (const { plan, words } of passages)
      assert.ok(sources.get(plan)?.includes(ink(words)), `${id}: ${words}`)
})

test('What the issue names is listed: 97 and 100, 8万 and 41万, the missing dot, the half-width (三), the title over two lines, no title', () => {
  const words = list.flatMap(({ passages }) => passages.map((passage) => passage.words)).join('\n')
  for (const part of [
    /入学率（%） 97/u,
    /达到 100%/u,
    /8万余人次.*41万余元/u,
    /^\(三\)健全/mu,
    /关于印发延边/u,
  ])
    assert.match(words, part)
  const found = all.flatMap((plan) => foundOddities(plan))
  assert.ok(found.some((entry) => entry.words.startsWith('3无障碍厕所建设')))
  assert.ok(found.some(({ says }) => says.startsWith('正文前面没有标题行')))
  assert.ok(found.some((entry) => entry.words.includes('达到 10 0%。')))
})

test('Nothing in the list says which side is right', () => {
  for (const { id, what, says } of list) assert.doesNotMatch(what + says, /错|误|应该|应为|正确|不当|漏/u, id)
})

const entry = (part: string): string =>
  `- { id: a, kind: signs, what: 一处, says: 这里不一样。, passages: [{ plan: yanbian-14fyp, node: box-8-project-3, ${part} }] }`

const broken: [what: string, text: string, message: RegExp, line: number][] = [
  [
    'words that are not printed there',
    `# list\n${entry('words: 3.无障碍厕所建设')}`,
    /does not stand in/u,
    2,
  ],
  [
    'an anchor that the plan does not have',
    entry('words: 3无障碍厕所建设').replace('project-3', 'project-33'),
    /does not stand in/u,
    1,
  ],
  ['an unknown kind', entry('words: 3无障碍厕所建设').replace('signs', 'typo'), /kind/u, 1],
  ['a sentence without its stop', entry('words: 3无障碍厕所建设').replace('不一样。', '不一样'), /says/u, 1],
  [
    'an entry that occurs twice',
    `${entry('words: 3无障碍厕所建设')}\n${entry('words: 3无障碍厕所建设')}`,
    /twice/u,
    2,
  ],
]

for (const [what, text, message, line] of broken)
  test(`${what} stops the build with the line of the list`, () => {
    assert.throws(
      () => readOddities(text, all),
      (error: unknown) => error instanceof ImportError && error.line === line && message.test(error.message),
    )
  })

test('An entry whose words are printed is read', () => {
  assert.equal(readOddities(entry('words: 3无障碍厕所建设'), all).length, 1)
})
