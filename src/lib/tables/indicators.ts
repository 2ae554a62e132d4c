import type { IndicatorRecord, IndicatorValueRecord } from '../../plan/record.ts'
import { dataTable } from '../data-table.ts'
import { natureWords } from '../indicator-sentence.ts'
import { indicatorRegister } from '../registers.ts'
import { amountColumns } from './amount-columns.ts'
import { lineColumns } from './line-columns.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  indicator: IndicatorRecord
  target: IndicatorValueRecord
  /** Of the target within its indicator, from 1. */
  position: number
}

/** Every target of every indicator, one a row. */
export const indicators = dataTable<Row>({
  name: 'indicators',
  title: '全部指标',
  description: '各份规划的主要指标，一行一个目标。目标照原文写，旁边是由本站读出的数。',
  extracted: '关系、数和对照编号',
  key: ['plan', 'nodeId', 'position'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'position',
      type: 'integer',
      description: '是这项指标的第几个目标，从 1 数起。',
      required: true,
      of: ({ position }) => position,
    },
    {
      name: 'number',
      type: 'string',
      description: '原文印的指标序号；没有印就空着。',
      of: ({ indicator }) => indicator.number,
    },
    {
      name: 'name',
      type: 'string',
      description: '指标的名称，照原文。',
      required: true,
      of: ({ indicator }) => indicator.name,
    },
    {
      name: 'group',
      type: 'string',
      description: '原文给几行指标起的组名；没有就空着。',
      of: ({ indicator }) => indicator.group,
    },
    {
      name: 'nature',
      type: 'string',
      description: '指标的属性；原文没有写就空着。',
      values: natureWords,
      of: ({ indicator }) => indicator.nature,
    },
    {
      name: 'column',
      type: 'string',
      description: '原文这一列的表头；没有表头就空着。',
      of: ({ target }) => target.column,
    },
    {
      name: 'text',
      type: 'string',
      description: '原文写的目标；原文的格子空着就空着。',
      of: ({ target }) => target.text,
    },
    ...amountColumns<Row>(({ target }) => target),
    {
      name: 'unit',
      type: 'string',
      description: '原文印的单位；没有印就空着。',
      of: ({ indicator }) => indicator.unit,
    },
    {
      name: 'cumulative',
      type: 'boolean',
      description: '是不是几年的累计数。',
      required: true,
      of: ({ target }) => target.cumulative,
    },
    {
      name: 'register',
      type: 'string',
      description: '在本站指标对照里的编号；编号相同的，各地可以放在一起看。',
      of: ({ indicator }) => indicator.register,
    },
    {
      name: 'registerNote',
      type: 'string',
      description: '各地口径有什么不同，由本站说明；没有说明就空着。',
      of: ({ indicator }) => indicatorRegister().find(({ id }) => id === indicator.register)?.note ?? null,
    },
    ...lineColumns<Row>(({ indicator }) => indicator.lines),
  ],
  rows: (plans) =>
    plans.flatMap(({ record: plan }) =>
      plan.indicators.flatMap((indicator) =>
        indicator.values.map((target, at) => ({
          plan,
          nodeId: indicator.id,
          indicator,
          target,
          position: at + 1,
        })),
      ),
    ),
})
