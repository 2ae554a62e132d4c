import type { Source, Statement } from '../../plain/statement.ts'
import { kindWords } from '../../plain/statement.ts'
import { dataTable } from '../data-table.ts'
import { summaryPath, textPath } from '../plan-paths.ts'
import { summaries as allSummaries } from '../summaries.ts'
import { canonical } from '../urls.ts'
import { groundColumns } from './ground-columns.ts'
import { noUnit } from './no-unit.ts'

interface Row {
  plan: string
  /** Id of the chapter; null where the whole plan is summed up. */
  section: string | null
  statement: Statement
  /** Of the sentence in the plan's summary, from 1. */
  position: number
  /** What the sentence rests on; null where it is not the plan's. */
  source: Source | null
  /** Of the passage among those of the sentence, from 1. */
  sourcePosition: number
}

/** Every sentence of the summaries with each passage it rests on, one passage a row. */
export const summaries = dataTable<Row>({
  name: 'summaries',
  title: '一分钟看懂',
  description: '本站写的摘要，一句话一行；一句话依据几处原文，就有几行。',
  extracted: '每一句话',
  key: ['plan', 'position', 'sourcePosition'],
  columns: [
    {
      name: 'plan',
      type: 'string',
      description: '规划的编号，和 plans.json 里的 id 一样。',
      required: true,
      of: ({ plan }) => plan,
    },
    {
      name: 'section',
      type: 'string',
      description: '说的是哪一章，标题在全文里的编号；说整份规划就空着。',
      of: ({ section }) => section,
    },
    {
      name: 'position',
      type: 'integer',
      description: '是这份规划摘要里的第几句，从 1 数起。',
      required: true,
      of: ({ position }) => position,
    },
    {
      name: 'sourcePosition',
      type: 'integer',
      description: '是这一句的第几处依据，从 1 数起。',
      required: true,
      of: ({ sourcePosition }) => sourcePosition,
    },
    {
      name: 'kind',
      type: 'string',
      description: '这一句是哪一种。',
      required: true,
      values: kindWords,
      of: ({ statement }) => statement.kind,
    },
    {
      name: 'sentence',
      type: 'string',
      description: '本站写的这句话。',
      required: true,
      of: ({ statement }) => statement.text,
    },
    {
      name: 'nodeId',
      type: 'string',
      description: '依据的那一条在全文里的编号；不是规划里写的就空着。',
      of: ({ source }) => source?.node ?? null,
    },
    ...groundColumns<Row>(),
    {
      name: 'address',
      type: 'string',
      description: '依据的那一条在本站的网址；不是规划里写的，是摘要的网址。',
      required: true,
      of: ({ plan, section, source }) =>
        canonical(source === null ? summaryPath(plan, section ?? undefined) : textPath(plan, source.node)),
    },
    noUnit<Row>(),
  ],
  rows: (plans) =>
    allSummaries()
      .filter(({ plan }) => plans.some(({ id }) => id === plan))
      .flatMap(({ plan, statements, sections }) =>
        [
          ...statements.map((statement) => ({ section: null, statement })),
          ...sections.flatMap(({ section, statements: list }) =>
            list.map((statement) => ({ section: section.id, statement })),
          ),
        ].flatMap(({ section, statement }, index) =>
          sourcesOf(statement).map((source, at): Row => ({
            plan,
            section,
            statement,
            position: index + 1,
            source,
            sourcePosition: at + 1,
          })),
        ),
      ),
})

function sourcesOf(statement: Statement): (Source | null)[] {
  return statement.kind === 'says' ? statement.sources : [null]
}
