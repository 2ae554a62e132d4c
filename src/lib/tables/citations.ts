import type { CitationRecord } from '../../plan/record.ts'
import { dataTable } from '../data-table.ts'
import { noUnit } from './no-unit.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  citation: CitationRecord
  /** Of the citation within its passage, from 1. */
  position: number
}

/** Every law, regulation or plan that a plan names, one a row. */
export const citations = dataTable<Row>({
  name: 'citations',
  title: '引用的法规和文件',
  description: '规划用书名号引用的法规、规划和文件，一行一次。',
  extracted: '法规和文件的编号',
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
      name: 'register',
      type: 'string',
      description: '在本站法规和文件表里的编号；还没有编就空着。',
      of: ({ citation }) => citation.register,
    },
    noUnit<Row>(),
  ],
  rows: (plans) =>
    plans.flatMap((plan) => {
      const counts = new Map<string, number>()
      return plan.citations.map((citation) => {
        const position = (counts.get(citation.nodeId) ?? 0) + 1
        counts.set(citation.nodeId, position)
        return { plan, nodeId: citation.nodeId, citation, position }
      })
    }),
})
