import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan, table } from './corrected-texts.ts'
import { imported, refusal } from './import-with.ts'

const refusals: { says: string; source?: string; yaml: string; rule: string; words: RegExp }[] = [
  {
    says: 'a line that is not asked about',
    yaml: '- { rule: run-in-guessed, line: 4, expect: 残疾人事业, take: heading }',
    rule: 'correction-unused',
    words: /run-in-guessed” decides nothing at line 4/u,
  },
  {
    says: 'a role that the line cannot have',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活, take: title }',
    rule: 'correction-unused',
    words: /role/u,
  },
  {
    says: 'text that is text already',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活, take: text }',
    rule: 'correction-unused',
    words: /role/u,
  },
  {
    says: 'a run-in heading without more text after it',
    yaml: '- { rule: heading, line: 5, expect: 残疾人生活, take: run-in }',
    rule: 'correction-unused',
    words: /heading/u,
  },
  {
    says: 'two ends of one box',
    yaml: [
      '- { rule: box-end-guessed, line: 9, expect: 2.就业, take: body }',
      '- { rule: box-end-guessed, line: 11, expect: 各乡镇, take: body }',
    ].join('\n'),
    rule: 'correction-unused',
    words: /line 11/u,
  },
  {
    says: 'words that stand elsewhere now',
    yaml: '- { rule: heading, line: 4, expect: 残疾人生活, take: text }',
    rule: 'correction-stale',
    words: /line 5 now/u,
  },
  {
    says: 'words that stand nowhere',
    yaml: '- { rule: heading, line: 4, expect: 别的话, take: text }',
    rule: 'correction-stale',
    words: /write the correction anew/u,
  },
  {
    says: 'a line beyond the end of the file',
    yaml: '- { rule: heading, line: 400, expect: 残疾人生活, take: text }',
    rule: 'correction-stale',
    words: /line 5 now/u,
  },
  {
    says: 'the second of two for one line',
    yaml: [
      '- { rule: heading, line: 4, expect: 残疾人事业, take: text }',
      '- { rule: heading, line: 4, expect: 残疾人, take: heading }',
    ].join('\n'),
    rule: 'correction-twice',
    words: /the first is at line 1/u,
  },
  {
    says: 'words that begin both parts of a line that a page break parts',
    source: plan.replace('残疾人生活得到改善。', '残疾人（一。\f残疾人（二。'),
    yaml: '- { rule: bracket-unclosed, line: 5, expect: 残疾人 }',
    rule: 'correction-twice',
    words: /two parts of line 5/u,
  },
  {
    says: 'an unknown rule',
    yaml: '- { rule: box-end, line: 9, expect: 2.就业, take: body }',
    rule: 'correction-unknown-rule',
    words: /box-end-guessed, .*cells|cells, .*box-end-guessed/u,
  },
  {
    says: 'a name that every object has as a rule',
    yaml: '- { rule: constructor, line: 9, expect: 2.就业 }',
    rule: 'correction-unknown-rule',
    words: /constructor/u,
  },
  {
    says: 'an unknown word to take',
    yaml: '- { rule: line-break, line: 5, expect: 残疾人生活, take: body }',
    rule: 'correction-unknown-take',
    words: /join, break/u,
  },
  {
    says: 'nothing to take where a decision is needed',
    yaml: '- { rule: role, line: 5, expect: 残疾人生活 }',
    rule: 'correction-unknown-take',
    words: /text, furniture, title, box-title/u,
  },
  {
    says: 'something to take where nothing is to be decided',
    yaml: '- { rule: odd-character, line: 5, expect: 残疾人生活, take: text }',
    rule: 'correction-unknown-take',
    words: /expected none/u,
  },
  {
    says: 'cells with other words than the row',
    source: table,
    yaml: '- { rule: cells, line: 7, expect: 2.康复, take: "2.康复服务率（%） | 80 | 85 | 约束性" }',
    rule: 'correction-impossible',
    words: /2\.康复服务率（%） 80 ≥85 约束性/u,
  },
  {
    says: 'a note on a heading, which cannot bear one',
    yaml: '- { rule: note, line: 3, expect: 一、发展, note: 我们的话。 }',
    rule: 'note-without-place',
    words: /line 3/u,
  },
  {
    says: 'a note without words',
    yaml: '- { rule: note, line: 5, expect: 残疾人生活 }',
    rule: 'correction-unused',
    words: /note/u,
  },
]

for (const { says, source = plan, yaml, rule, words } of refusals) {
  test(`Corrections are refused for ${says}`, () => {
    const error = refusal(source, yaml)
    assert.deepEqual([error.file, error.rule], ['corrections.yaml', rule])
    assert.ok(error.line !== null && error.line > 0)
    assert.match(`${error.message} ${error.advice}`, words)
  })
}

test('A wrong one among right corrections is named by its line', () => {
  const yaml = [
    '- { rule: heading, line: 4, expect: 残疾人事业, take: heading }',
    '- { rule: heading, line: 8, expect: 1.康复, take: heading }',
  ].join('\n')
  assert.deepEqual([refusal(plan, yaml).line, refusal(plan, yaml).rule], [2, 'correction-unused'])
})

test('Two open brackets in one line are one finding with one correction', () => {
  const source = plan.replace('残疾人生活得到改善。', '残疾人（一《二。')
  const { findings } = imported(source)
  const open = findings.filter(({ rule }) => rule === 'bracket-unclosed')
  assert.equal(open.length, 1)
  assert.match(open[0]?.message ?? '', /“（”.+“《”/u)
})
