import { markOf } from '../../src/plan/mark.ts'
import { halves, oddCharacters } from './odd-characters.ts'
import { pageBreaks } from '../../scripts/bench/import/page-breaks.ts'

/** Where and how a mutation happens, all as shares from 0 up to 1. */
export interface Chance {
  at: number
  other: number
  pick: number
}

type Mutation = (source: string, chance: Chance) => string

/** What may befall a text between the printed document and us, each with the words for it. */
export const mutations: Record<string, Mutation> = {
  'lines deleted': (source, { at, pick }) =>
    lines(source, at, (list, line) => list.splice(line, 1 + part(pick, 5))),
  'a line doubled': (source, { at }) =>
    lines(source, at, (list, line) => list.splice(line, 0, list[line] ?? '')),
  'lines swapped': (source, { at, other }) =>
    lines(source, at, (list, line) => {
      const second = part(other, list.length)
      ;[list[line], list[second]] = [list[second] ?? '', list[line] ?? '']
    }),
  'lines joined': (source, { at, pick }) =>
    lines(source, at, (list, line) => {
      const count = 2 + part(pick, 4)
      list.splice(line, count, list.slice(line, line + count).join(''))
    }),
  'a line broken': (source, { at, pick }) =>
    lines(source, at, (list, line) => {
      const text = list[line] ?? ''
      const middle = part(pick, text.length)
      list.splice(line, 1, text.slice(0, middle), text.slice(middle))
    }),
  'lines of another width': (source, chance) =>
    stretch(source, chance, (text) =>
      (
        text.replace(/\s*\n\s*/gu, '').match(new RegExp(`.{1,${10 + part(chance.pick, 60)}}`, 'gsu')) ?? []
      ).join('\n'),
    ),
  'lines broken anywhere': (source, chance) =>
    stretch(source, chance, (text) =>
      [...text.replace(/\s*\n\s*/gu, '')]
        .map((sign, index) => sign + (scattered(index, chance.pick) < 0.04 ? '\n' : ''))
        .join(''),
    ),
  'all line breaks of a stretch gone': (source, chance) =>
    stretch(source, chance, (text) => text.replaceAll('\n', '')),
  'blank lines stripped': (source) => source.replace(/\n\s*\n/gu, '\n'),
  'CRLF line ends': (source) => source.replaceAll('\n', '\r\n'),
  'CR line ends': (source) => source.replaceAll('\n', '\r'),
  'indents of two wide spaces': (source) => source.replace(/^(?=\S)/gmu, '\u3000\u3000'),
  'indents of no-break spaces': (source) => source.replace(/^(?=\S)/gmu, '\u00a0\u00a0\u00a0\u00a0'),
  ...Object.fromEntries(
    Object.entries(pageBreaks).map(([name, pageBreak]): [string, Mutation] => [
      name,
      (source, { at, other, pick }) => {
        const list = source.split('\n')
        // Pages of 3 to 32 lines, the first one anywhere, so that a page can end between any two lines.
        const size = 3 + part(other, 30)
        const first = 1 + part(at, list.length)
        return list
          .map((line, index) => {
            const page = (index - first) / size
            return index >= first && Number.isInteger(page) ? `${pageBreak(page + 1, pick)}\n${line}` : line
          })
          .join('\n')
      },
    ]),
  ),
  'numbers of headings deleted': (source, { at, other }) =>
    changedLines(source, at, other, (line) => {
      const mark = markOf(line.trim())
      return mark ? line.replace(mark.number, '') : line
    }),
  'digits deleted': (source, { at, other }) =>
    changedLines(source, at, other, (line) => line.replace(/\d+/gu, '')),
  'brackets deleted': (source, { at, other }) =>
    changedLines(source, at, other, (line) => line.replace(/[（）《》“”〔〕]/u, '')),
  'characters deleted': (source, { at, pick }) => {
    const from = part(at, source.length)
    return source.slice(0, from) + source.slice(from + 1 + part(pick, 12))
  },
  'characters doubled': (source, { at, pick }) => {
    const from = part(at, source.length)
    return source.slice(0, from) + source.slice(from, from + 1 + part(pick, 12)) + source.slice(from)
  },
  'odd characters inserted': (source, { at, pick }) =>
    inserted(source, at, oddCharacters[part(pick, oddCharacters.length)]),
  'halves of characters inserted': (source, { at, pick }) =>
    inserted(source, at, halves[part(pick, halves.length)]),
  'markup inserted': (source, { at, pick }) => inserted(source, at, markup[part(pick, markup.length)]),
  'marks inserted at line starts': (source, { at, pick }) =>
    lines(source, at, (list, line) => {
      list[line] = (marks[part(pick, marks.length)] ?? '') + (list[line] ?? '')
    }),
  'the end cut off': (source, { at }) => source.slice(0, part(at, source.length)),
  'the beginning cut off': (source, { at }) => source.slice(part(at, Math.min(1000, source.length))),
}

const markup = [
  '<script>',
  '</Box>',
  '{1+1}',
  '\n---\n',
  '\nimport x from "y"\n',
  '**',
  '_字_',
  '`',
  '\n```\n',
  '\n# ',
  '\n    ',
  '&lt;',
  '\\',
  '\n> ',
  '\n| a | b |\n|---|---|\n',
  '<!-- ',
  '<table><tr><td>',
  '\t',
  '...',
  ' -- ',
  '"',
  'https://example.org/',
]

const marks = [
  '一、',
  '（一）',
  '1.',
  '１．',
  '99.',
  '（1）',
  '①',
  '第一章 ',
  '第三节',
  '第二篇',
  '专栏 1 ',
  '专栏：',
  '专栏1-1 ',
  '专栏',
  '表1 ',
  '——',
  '（责任单位：',
  '责任单位：',
  '抄送：',
  '指标 目标 属性 ',
  '指标 2020年 2025年 属性 ',
  '（此件公开发布）',
  '2022 年 6 月 16 日',
]

function lines(source: string, at: number, change: (list: string[], line: number) => unknown): string {
  const list = source.split('\n')
  change(list, part(at, list.length))
  return list.join('\n')
}

/** `source` with up to a tenth of its lines, from a place on, changed one by one. */
function changedLines(source: string, at: number, length: number, change: (line: string) => string): string {
  const list = source.split('\n')
  const from = part(at, list.length)
  const to = from + 1 + part(length, list.length / 10)
  return list.map((line, index) => (index >= from && index < to ? change(line) : line)).join('\n')
}

/** `source` with up to 4000 characters, from a place on, changed as one. */
function stretch(source: string, { at, other }: Chance, change: (text: string) => string): string {
  const from = part(at, source.length)
  const to = from + 1 + part(other, 4000)
  return source.slice(0, from) + change(source.slice(from, to)) + source.slice(to)
}

function inserted(source: string, at: number, text = ''): string {
  const from = part(at, source.length + 1)
  return source.slice(0, from) + text + source.slice(from)
}

/** A whole number from 0 up to `limit`, without it. */
function part(share: number, limit: number): number {
  return Math.floor(share * limit)
}

/** A share for each index, spread evenly, the same for the same `seed`. */
function scattered(index: number, seed: number): number {
  const mixed = Math.sin((index + 1) * 12.9898 + seed * 78.233) * 43_758.545_3
  return mixed - Math.floor(mixed)
}
