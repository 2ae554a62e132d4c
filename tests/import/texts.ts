import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Chance } from './mutation.ts'
import { mutations } from './mutation.ts'
import { oddCharacters } from './odd-characters.ts'

/** The two real plans as they were received. */
export const realSources = ['yanbian-14fyp', 'jincheng-chengqu-14fyp'].map((id) =>
  readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url), 'utf8'),
)

const share = fc.nat({ max: 9999 }).map((number) => number / 10_000)
const chance: fc.Arbitrary<Chance> = fc.record({ at: share, other: share, pick: share })

/** A real plan, whole or from one of its lines to another; with a first heading where its own is cut off. */
const stretches: fc.Arbitrary<string> = fc
  .record({ source: fc.constantFrom(...realSources), from: share, length: fc.integer({ min: 1, max: 1200 }) })
  .map(({ source, from, length }) => {
    const lines = source.split('\n')
    // Three in ten begin at the beginning.
    const first = Math.floor(Math.max(0, (from - 0.3) / 0.7) * lines.length)
    const text = lines.slice(first, first + length).join('\n')
    return first === 0 ? text : `一、发展基础\n\n${text}`
  })

/** Stretches of the real plans, each after one to three turns of the mutations `names`. */
export function mutatedTexts(names: string[]): fc.Arbitrary<string> {
  const turns = fc.array(fc.record({ name: fc.constantFrom(...names), chance }), {
    minLength: 1,
    maxLength: 3,
  })
  return fc
    .tuple(stretches, turns)
    .map(([text, list]) =>
      list.reduce((before, turn) => mutations[turn.name]?.(before, turn.chance) ?? before, text),
    )
}

const fragments = [
  ...[
    '一、',
    '（一）',
    '1.',
    '２．',
    '（1）',
    '①',
    '第一章 总体要求',
    '第二节 ',
    '——',
    '专栏 1 ',
    '专栏',
    '指标 目标 属性',
  ],
  ...[
    '预期性',
    '约束性',
    '100',
    '（%）',
    '（责任单位：',
    '区残联',
    '；',
    '）',
    '。',
    '，',
    '“',
    '”',
    '《',
    '》',
    '〔',
    '〕',
  ],
  ...[
    '残疾人',
    '到 2025 年',
    '完善残疾人社会保障体系',
    '抄送：',
    '2022年6月16日印发',
    '（此件公开发布）',
    '— 3 —',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '\u3000',
    '{',
    '<',
    '&amp;',
    '# ',
    '> ',
    '- ',
    '|',
    '```',
    '\\',
    '$',
    '_',
    '*',
    '\n---\n',
    '1) ',
  ],
  ...oddCharacters,
]

/** Texts of no sense, out of what plans, Markdown and broken files are made of; most begin like a plan. */
export const wildTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('一、发展基础\n', '残疾人规划\n第一章 总则\n', ''),
    fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 60,
    }),
  )
  .map(([start, parts]) => start + parts.join(''))
