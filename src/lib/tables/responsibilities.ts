import type { ResponsibilityRecord } from '../../plan/record.ts'
import { dataTable } from '../data-table.ts'
import { lineColumns } from './line-columns.ts'
import { noUnit } from './no-unit.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  entry: ResponsibilityRecord
  body: ResponsibilityRecord['bodies'][number]
  /** Of the body within its passage and role, from 1. */
  position: number
}

/** Who does what by the words of the plans, one body a row. */
export const responsibilities = dataTable<Row>({
  name: 'responsibilities',
  title: '由谁负责',
  description: '规划写明的牵头、参与和责任单位，以及正文里写到的单位，一行一个单位。',
  extracted: '角色和单位编号',
  key: ['plan', 'nodeId', 'role', 'position'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'role',
      type: 'string',
      description: '这个单位做什么。',
      required: true,
      values: { lead: '牵头单位', participating: '参与单位', responsible: '责任单位', stated: '正文里写到' },
      of: ({ entry }) => entry.role,
    },
    {
      name: 'position',
      type: 'integer',
      description: '是这一条里的第几个单位，从 1 数起。',
      required: true,
      of: ({ position }) => position,
    },
    {
      name: 'name',
      type: 'string',
      description: '单位的名称，照原文。',
      required: true,
      of: ({ body }) => body.name,
    },
    {
      name: 'register',
      type: 'string',
      description: '在本站单位表里的编号；不能确定是哪个单位就空着。',
      of: ({ body }) => body.register,
    },
    noUnit<Row>(),
    ...lineColumns<Row>(({ entry }) => entry.lines),
  ],
  rows: (plans) =>
    plans.flatMap((plan) => {
      const counts = new Map<string, number>()
      return plan.responsibilities.flatMap((entry) =>
        entry.bodies.map((body) => {
          const role = `${entry.nodeId} ${entry.role}`
          const position = (counts.get(role) ?? 0) + 1
          counts.set(role, position)
          return { plan, nodeId: entry.nodeId, entry, body, position }
        }),
      )
    }),
})
