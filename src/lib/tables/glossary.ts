import type { Statement } from '../../plain/statement.ts'
import { kindWords } from '../../plain/statement.ts'
import { dataTable } from '../data-table.ts'
import type { GlossaryEntry } from '../glossary.ts'
import { glossary as entries } from '../glossary.ts'
import { termOccurrences } from '../term-occurrences.ts'
import { noUnit } from './no-unit.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  entry: GlossaryEntry
  /** Number of passages of this plan that print the term. */
  count: number
}

/** Every term of the glossary in every plan that prints it, one a row. */
export const glossary = dataTable<Row>({
  name: 'glossary',
  title: '词语解释',
  description:
    '规划里不好懂的词，一个词在一份规划里一行，位置是它第一次出现的地方。解释和例子由本站编写，不是原文。',
  extracted: '拼音、位置和次数',
  key: ['plan', 'id'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'id',
      type: 'string',
      description: '词语的编号，和词语解释一页的网址里 # 后面的字一样。',
      required: true,
      of: ({ entry }) => entry.id,
    },
    {
      name: 'term',
      type: 'string',
      description: '词语，照原文。',
      required: true,
      of: ({ entry }) => entry.term,
    },
    {
      name: 'forms',
      type: 'list',
      description: '原文里的各种写法，第一个就是词语本身。',
      of: ({ entry }) => entry.forms,
    },
    {
      name: 'pinyin',
      type: 'string',
      description: '拼音，带声调。',
      required: true,
      of: ({ entry }) => entry.pinyin,
    },
    ...statementColumns('plain', '解释', ({ entry }) => entry.plain),
    ...statementColumns('example', '例子', ({ entry }) => entry.example),
    {
      name: 'occurrences',
      type: 'integer',
      description: '这份规划里有几处写了这个词；标题、段落、专栏、项目和指标各算一处。',
      required: true,
      of: ({ count }) => count,
    },
    noUnit<Row>(),
  ],
  rows: (plans) => {
    const occurrences = termOccurrences(plans)
    return entries().flatMap((entry) =>
      occurrences(entry).flatMap(({ plan, places }) =>
        places[0] ? [{ plan: plan.record, nodeId: places[0].nodeId, entry, count: places.length }] : [],
      ),
    )
  },
})

type Column = Parameters<typeof dataTable<Row>>[0]['columns'][number]

function statementColumns(name: string, title: string, of: (row: Row) => Statement): Column[] {
  const sources = (row: Row): { at: string; quote: string }[] => {
    const statement = of(row)
    if (statement.kind !== 'says') return []
    return statement.sources.map(({ plan, node, quote }) => ({ at: `${plan}#${node}`, quote }))
  }
  return [
    {
      name,
      type: 'string',
      description: `${title}，一句话。`,
      required: true,
      of: (row) => of(row).text,
    },
    {
      name: `${name}Kind`,
      type: 'string',
      description: `${title}是哪一种话。`,
      required: true,
      values: kindWords,
      of: (row) => of(row).kind,
    },
    {
      name: `${name}Source`,
      type: 'list',
      description: `${title}根据哪里：规划的编号、#、条目的编号；是我们的说明就空着。`,
      of: (row) => sources(row).map(({ at }) => at),
    },
    {
      name: `${name}Quote`,
      type: 'list',
      description: `${title}根据的原文；是我们的说明就空着。`,
      of: (row) => sources(row).map(({ quote }) => quote),
    },
  ]
}
