/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mutation = (source: string, random: () => number) => string

/** What may befall a text between the printed document and us, each with the words for it. */
export const mutations: Record<string, Mutation> = {
  'lines deleted': (source, random) =>
    lines(source, random, (list, at) => list.splice(at, 1 + count(random, 5))),
  'a line doubled': (source, random) =>
    lines(source, random, (list, at) => list.splice(at, 0, list[at] ?? '', list[at] ?? '')),
  'lines swapped': (source, random) =>
    lines(source, random, (list, at) => {
      const other = count(random, list.length)
      ;[list[at], list[other]] = [list[other] ?? '', list[at] ?? '']
    }),
  'lines joined': (source, random) =>
    lines(source, random, (list, at) => list.splice(at, 3, list.slice(at, at + 3).join(''))),
  'a line broken': (source, random) =>
    lines(source, random, (list, at) => {
      const line = list[at] ?? ''
      const middle = count(random, line.length)
      list.splice(at, 1, line.slice(0, middle), line.slice(middle))
    }),
  'markup inserted': (source, random) => {
    const at = count(random, source.length)
    return source.slice(0, at) + (markup[count(random, markup.length)] ?? '') + source.slice(at)
  },
  'marks inserted at line starts': (source, random) =>
    lines(source, random, (list, at) => {
      list[at] = (marks[count(random, marks.length)] ?? '') + (list[at] ?? '')
    }),
  'the end cut off': (source, random) => source.slice(0, count(random, source.length)),
  'the beginning cut off': (source, random) => source.slice(count(random, 1000)),
  'blank lines stripped': (source, random) =>
    mutate(source.replace(/\n\s*\n/gu, '\n'), 'lines deleted', random),
  'CRLF line ends': (source, random) => mutate(source, 'a line broken', random).replaceAll('\n', '\r\n'),
  'all line breaks of a stretch gone': (source, random) => {
    const at = count(random, source.length)
    return source.slice(0, at) + source.slice(at, at + 4000).replaceAll('\n', '') + source.slice(at + 4000)
  },
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
  '\t',
  '\u3000',
  '\u2028',
  '\f',
  '\r',
  '\ufeff',
  '𠮷',
]

const marks = [
  '一、',
  '（一）',
  '1.',
  '99.',
  '（1）',
  '第一章 ',
  '第三节',
  '第二篇',
  '专栏 1 ',
  '专栏：',
  '专栏1-1 ',
  '——',
  '（责任单位：',
  '抄送：',
  '指标 目标 属性 ',
  '— 3 —',
  '（此件公开发布）',
  '2022 年 6 月 16 日',
]

/** `source` after a few turns of the mutation `name`. */
export function mutate(source: string, name: string, random: () => number): string {
  return mutations[name]?.(source, random) ?? source
}

function lines(
  source: string,
  random: () => number,
  change: (list: string[], at: number) => unknown,
): string {
  const list = source.split('\n')
  for (let turn = 0; turn < 3; turn += 1) change(list, count(random, list.length))
  return list.join('\n')
}

/** A whole number from 0 up to `limit`, without it. */
function count(random: () => number, limit: number): number {
  return Math.floor(random() * limit)
}
