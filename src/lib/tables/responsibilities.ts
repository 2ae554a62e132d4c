import { dataTable } from '../data-table.ts'
import type { ResponsibilityRow } from '../responsibility-rows.ts'
import { responsibilityRows } from '../responsibility-rows.ts'
import { lineColumns } from './line-columns.ts'
import { noUnit } from './no-unit.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'
import { withPosition } from './with-position.ts'

interface Row extends PassageRow {
  share: ResponsibilityRow
  /** Of the body within its passage and role, from 1. */
  position: number
}

/** Who does what by the words of the plans, one body a row. */
export const responsibilities = dataTable<Row>({
  name: 'responsibilities',
  title: '由谁负责',
  description: '规划写明的牵头、参与和责任单位，以及正文里写到的单位，一行一个单位。',
  extracted: '角色、单位编号和全称',
  key: ['plan', 'nodeId', 'role', 'position'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'role',
      type: 'string',
      description: '这个单位做什么。没有逐条写明责任单位的规划，只有“正文里写到”。',
      required: true,
      values: { lead: '牵头单位', participating: '参与单位', responsible: '责任单位', stated: '正文里写到' },
      of: ({ share }) => share.role,
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
      of: ({ share }) => share.body,
    },
    {
      name: 'register',
      type: 'string',
      description: '在本站单位表里的编号；不能确定是哪个单位就空着。',
      of: ({ share }) => share.register,
    },
    {
      name: 'fullName',
      type: 'string',
      description: '单位的全称，由本站补上；地区不能确定是哪个单位就空着。',
      of: ({ share }) => share.fullName,
    },
    {
      name: 'quote',
      type: 'string',
      description: '原文的标注；“正文里写到”的，是写到它的那几句话。',
      required: true,
      of: ({ share }) => share.quote,
    },
    noUnit<Row>(),
    ...lineColumns<Row>(({ share }) => share.lines),
  ],
  rows: (plans) =>
    plans.flatMap((plan) =>
      withPosition(responsibilityRows([plan]), ({ nodeId, role }) => `${nodeId} ${role}`).map(
        ({ row, position }) => ({ plan: plan.record, nodeId: row.nodeId, share: row, position }),
      ),
    ),
})
