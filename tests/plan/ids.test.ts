import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FlatBlock } from '../../src/plan/nest.ts'
import { nest } from '../../src/plan/nest.ts'
import type { BoxBlock, Text } from '../../src/plan/tree.ts'
import { walk } from '../../src/plan/walk.ts'

test('A heading has the numbers above it and its own as its anchor', () => {
  assert.deepEqual(
    idsOf(heading('三、重点任务'), heading('（一）社会保障'), runIn('2.确保残疾人享有保险。'), paragraph()),
    ['s3', 's3-1', 's3-1-2', 's3-1-2-p1', 's3-1-2-p2'],
  )
})

test('A level that is left out leaves no gap', () => {
  assert.deepEqual(idsOf(heading('四、组织保障'), runIn('3.加强监测。')), ['s4', 's4-3', 's4-3-p1'])
})

test('A number that occurs again gets _2, and what stands below it follows', () => {
  assert.deepEqual(idsOf(heading('一、总则'), heading('一、总则'), paragraph(), heading('一、总则')), [
    's1',
    's1_2',
    's1_2-p1',
    's1_3',
  ])
})

test('Headings without a number count within their section', () => {
  assert.deepEqual(
    idsOf(
      heading('二、总体要求'),
      runIn('坚持党的全面领导。'),
      runIn('坚持以人民为中心。'),
      heading('三、任务'),
      runIn('推动信息化建设。'),
    ),
    ['s2', 's2-r1', 's2-r1-p1', 's2-r2', 's2-r2-p1', 's3', 's3-r1', 's3-r1-p1'],
  )
})

test('A 篇 is a part, and its 章 begins with s', () => {
  assert.deepEqual(
    idsOf(
      heading('第一篇 环境'),
      heading('第二章 要求'),
      heading('第一节 思想'),
      heading('第二篇 任务'),
      heading('第三章 就业'),
    ),
    ['part1', 'part1-s2', 'part1-s2-1', 'part2', 'part2-s3'],
  )
})

test('Paragraphs before the first heading are the preamble', () => {
  assert.deepEqual(idsOf(paragraph(), paragraph(), heading('一、总则')), ['preamble-p1', 'preamble-p2', 's1'])
})

test('A box is named by its number wherever it stands, and counted when it bears none', () => {
  assert.deepEqual(
    idsOf(
      heading('一、总则'),
      box('2'),
      box('1-1'),
      box('一'),
      box(null),
      heading('二、任务'),
      box(null),
      box('2'),
    ),
    ['s1', 'box-2', 'box-1-1', 'box-1', 'box-u1', 's2', 'box-u2', 'box-2_2'],
  )
})

test('Projects are named by their number within their box, rows by theirs in the document', () => {
  assert.deepEqual(
    idsOf(
      heading('一、总则'),
      box('1', project('1.'), project('3'), project(null), project('（2）')),
      box('2', table('1.甲', '2.乙')),
      box('3', table('1.丙')),
    ),
    [
      's1',
      'box-1',
      'box-1-project-1',
      'box-1-project-3',
      'box-1-project-u1',
      'box-1-project-2',
      'box-2',
      'indicator-1',
      'indicator-2',
      'box-3',
      'indicator-1_2',
    ],
  )
})

/** The ids of sections, blocks, projects and rows in document order. */
function idsOf(...blocks: FlatBlock[]): string[] {
  return [...walk(nest('plan', blocks))].flatMap((node) =>
    'id' in node && !['plan', 'heading', 'runIn'].includes(node.type) ? [node.id] : [],
  )
}

function text(value: string): Text[] {
  return [{ type: 'text', value }]
}

function heading(value: string): FlatBlock {
  return { type: 'heading', id: '', level: 0, children: text(value) }
}

function paragraph(): FlatBlock {
  return { type: 'paragraph', id: '', children: text('落实各项任务。') }
}

function runIn(value: string): FlatBlock {
  const head = { type: 'runIn' as const, id: '', level: 0, children: text(value) }
  return { type: 'paragraph', id: '', children: [head, ...text('落实各项任务。')] }
}

function box(number: string | null, ...children: BoxBlock[]): FlatBlock {
  return { type: 'box', id: '', number, level: 0, children }
}

function project(number: string | null): BoxBlock {
  return { type: 'project', id: '', number, children: [] }
}

function table(...names: string[]): BoxBlock {
  const rows = names.map((name) => ({
    type: 'indicator' as const,
    id: '',
    children: [{ type: 'indicatorName' as const, children: text(name) }],
  }))
  return { type: 'indicatorTable', children: [{ type: 'indicatorGroup', children: rows }] }
}
