import type { CitationRow } from '../citation-rows.ts'
import { citationRows } from '../citation-rows.ts'
import { dataTable } from '../data-table.ts'
import { levelWords, tierWords } from '../instrument-level.ts'
import { noUnit } from './no-unit.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'
import { withPosition } from './with-position.ts'

interface Row extends PassageRow {
  citation: CitationRow
  /** Of the citation within its passage, from 1. */
  position: number
}

/** Every law, regulation or plan that a plan names, one a row. */
export const citations = dataTable<Row>({
  name: 'citations',
  title: '引用的法规和文件',
  description: '规划用书名号引用的法规、规划和文件，一行一次。',
  extracted: '编号、级别、地方和后来被什么代替',
  key: ['plan', 'nodeId', 'position'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'position',
      type: 'integer',
      description: '是这一段里的第几次引用，从 1 数起。',
      required: true,
      of: ({ position }) => position,
    },
    {
      name: 'title',
      type: 'string',
      description: '书名号里的名称，照原文。',
      required: true,
      of: ({ citation }) => citation.title,
    },
    {
      name: 'documentNumber',
      type: 'string',
      description: '后面括号里印的文号；没有印就空着。',
      of: ({ citation }) => citation.documentNumber,
    },
    {
      name: 'ownTitle',
      type: 'boolean',
      description: '是不是规划自己的名称（印发通知里写到）。',
      required: true,
      of: ({ citation }) => citation.ownTitle,
    },
    {
      name: 'sentence',
      type: 'string',
      description: '写到它的那句话，照原文。',
      of: ({ citation }) => citation.sentence,
    },
    {
      name: 'register',
      type: 'string',
      description: '在本站法规和文件表里的编号；还没有编就空着。',
      of: ({ citation }) => citation.register,
    },
    {
      name: 'level',
      type: 'string',
      description: '是哪一种文件，由本站归类；还没有归就空着。',
      values: Object.fromEntries(Object.entries(levelWords).map(([id, { name }]) => [id, name])),
      of: ({ citation }) => citation.level,
    },
    {
      name: 'tier',
      type: 'string',
      description: '是哪一级的文件，由本站归类；还没有归就空着。',
      values: tierWords,
      of: ({ citation }) => citation.tier,
    },
    {
      name: 'issuedIn',
      type: 'string',
      description: '管哪个地方，由本站归类；还没有归就空着。',
      of: ({ citation }) => citation.place,
    },
    {
      name: 'replacedBy',
      type: 'string',
      description: '后来被哪份文件代替，是本站编者加的；没有可靠的出处就空着。',
      of: ({ citation }) => citation.replacedBy,
    },
    {
      name: 'replacedDate',
      type: 'date',
      description: '从哪一天起被代替；没有就空着。',
      of: ({ citation }) => citation.replacedDate,
    },
    noUnit<Row>(),
  ],
  rows: (plans) =>
    plans.flatMap((plan) =>
      withPosition(citationRows([plan]), ({ nodeId }) => nodeId).map(({ row, position }) => ({
        plan: plan.record,
        nodeId: row.nodeId,
        citation: row,
        position,
      })),
    ),
})
