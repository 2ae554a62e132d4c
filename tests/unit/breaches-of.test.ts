import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanWords, StatementBreach } from '../../src/plain/breaches-of.ts'
import { breachesOf } from '../../src/plain/breaches-of.ts'
import type { Statement } from '../../src/plain/statement.ts'

const printed: Record<string, string> = {
  'box-5-project-2':
    '为全州 0—6岁符合条件的残疾儿童提供手术、辅助器具适配、康复训练等基本康复服务，每年康复训练类最高补助 2.4 万元/人。',
  's3-1-4-p1': '鼓励有条件的县（市）逐步建立托养照护服务补贴制度。（牵头单位：区残联）',
  'box-5-project-7': '每年为 0.5 万名有需求的残疾人提供辅助器具评估适配服务。',
  'box-4-project-6': '全州盲人按摩机构稳定在 50 家以上。',
}
const words: PlanWords = {
  textOf: (plan, node) => (plan === 'a' ? printed[node] : undefined),
  wholeOf: (plan) => (plan === 'a' ? Object.values(printed).join('\n') : undefined),
  bodiesIn: (_, text) => ['残联', '民政局'].filter((name) => text.includes(name)),
}
const says = (text: string, node: string, quote: string): Statement => ({
  kind: 'says',
  text,
  sources: [{ plan: 'a', node, quote }],
})
const rulesOf = (statement: Statement): StatementBreach['rule'][] =>
  breachesOf(statement, words).map(({ rule }) => rule)

const training = '每年康复训练类最高补助 2.4 万元/人'
const cases: [name: string, statement: Statement, rules: StatementBreach['rule'][]][] = [
  [
    'a sentence with its quotation breaks nothing',
    says('康复训练每年最多补 2.4 万元。', 'box-5-project-2', training),
    [],
  ],
  [
    'the same amount in other digits breaks nothing',
    says('康复训练每年最多补 24000 元。', 'box-5-project-2', training),
    [],
  ],
  [
    '0.5万名 may be said as 5000 人',
    says('每年帮 5000 人。', 'box-5-project-7', '每年为 0.5 万名有需求的残疾人'),
    [],
  ],
  [
    'a deleted character of a quotation is found',
    says('康复训练每年最多补 2.4 万元。', 'box-5-project-2', '每年康复训练最高补助 2.4 万元/人'),
    ['quote-not-there'],
  ],
  [
    'words of another passage are found',
    says('康复训练每年最多补 2.4 万元。', 's3-1-4-p1', training),
    ['quote-not-there'],
  ],
  [
    'a node that does not exist is found',
    says('康复训练每年最多补 2.4 万元。', 's9-p1', training),
    ['node-unknown'],
  ],
  [
    'a number that its quotation does not hold is found',
    says('康复训练每年最多补 2.5 万元。', 'box-5-project-2', training),
    ['number-not-quoted'],
  ],
  [
    'the right number of the wrong thing is found',
    says('每年帮 5000 户。', 'box-5-project-7', '每年为 0.5 万名有需求的残疾人'),
    ['number-not-quoted'],
  ],
  [
    'a number in characters is found as well',
    says('康复训练每年最多补三万元。', 'box-5-project-2', training),
    ['number-not-quoted'],
  ],
  [
    'a bound that the quotation does not set is found',
    says('至少帮 5000 人。', 'box-5-project-7', '每年为 0.5 万名有需求的残疾人'),
    ['bound-not-quoted'],
  ],
  [
    'a bound that the quotation sets breaks nothing',
    says('盲人按摩店至少 50 家。', 'box-4-project-6', '稳定在 50 家以上'),
    [],
  ],
  [
    'a promise that is only encouraged is found',
    says('各县建立托养补贴。', 's3-1-4-p1', '鼓励有条件的县（市）逐步建立托养照护服务补贴制度'),
    ['hedge-lost', 'hedge-lost'],
  ],
  [
    'leaving the softening word out of the quotation does not help',
    says('各县建立托养补贴。', 's3-1-4-p1', '逐步建立托养照护服务补贴制度'),
    ['hedge-lost', 'hedge-lost'],
  ],
  [
    'a softened promise said as softened breaks nothing',
    says('鼓励有条件的县市建立托养补贴。', 's3-1-4-p1', '鼓励有条件的县（市）逐步建立托养照护服务补贴制度'),
    [],
  ],
  [
    'a body that the quotation does not name is found',
    says('这件事归区民政局管。', 's3-1-4-p1', '（牵头单位：区残联）'),
    ['body-not-quoted'],
  ],
  ['a body that it names breaks nothing', says('区残联牵头。', 's3-1-4-p1', '（牵头单位：区残联）'), []],
  [
    'a word that is said to be absent and does occur is found',
    { kind: 'absent', text: '规划没有写康复训练补多少。', plan: 'a', words: ['康复训练'] },
    ['word-does-occur'],
  ],
  [
    'a line break within the occurring word does not hide it',
    { kind: 'absent', text: '规划没有写孩子的年龄。', plan: 'a', words: ['0—6岁'] },
    ['word-does-occur'],
  ],
  [
    'words that do not occur break nothing',
    { kind: 'absent', text: '规划没有写导盲犬。', plan: 'a', words: ['导盲犬'] },
    [],
  ],
  [
    'an absence that is not said as one is found',
    { kind: 'absent', text: '可以带导盲犬。', plan: 'a', words: ['导盲犬'] },
    ['absence-not-said'],
  ],
  [
    'an absence in a plan that does not exist is found',
    { kind: 'absent', text: '规划没有写导盲犬。', plan: 'b', words: ['导盲犬'] },
    ['plan-unknown'],
  ],
  [
    'a number of ours without a basis is found',
    { kind: 'ours', text: '残疾分四级。', basis: null },
    ['number-without-basis'],
  ],
  ['with a basis it breaks nothing', { kind: 'ours', text: '残疾分四级。', basis: 'GB/T 26341-2010' }, []],
  [
    'two sentences in one are found',
    { kind: 'ours', text: '先打电话。再去。', basis: null },
    ['not-one-sentence'],
  ],
  [
    'a sentence without its full stop is found',
    { kind: 'ours', text: '先打电话', basis: null },
    ['not-one-sentence'],
  ],
  [
    'a sentence of more than thirty characters is found',
    { kind: 'ours', text: `${'长'.repeat(30)}。`, basis: null },
    ['sentence-too-long'],
  ],
]

for (const [name, statement, rules] of cases)
  test(name, () => {
    assert.deepEqual(rulesOf(statement), rules)
  })
