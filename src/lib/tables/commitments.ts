import type { CommitmentRow } from '../commitment-list.ts'
import { commitmentRows } from '../commitment-list.ts'
import { dataTable } from '../data-table.ts'
import { amountColumns, firstOf, secondOf } from './amount-columns.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  commitment: CommitmentRow
}

/** Every quantity that a plan promises or reports as reached, one a row. */
export const commitments = dataTable<Row>({
  name: 'commitments',
  title: '数字承诺',
  description: '规划里承诺的每一个数，和规划写到的以前的成绩，一行一个。原文的话照录，旁边是由本站读出的数。',
  extracted: '全部',
  key: ['plan', 'id'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'id',
      type: 'string',
      description: '这个数的编号。',
      required: true,
      of: ({ commitment }) => commitment.id,
    },
    {
      name: 'kind',
      type: 'string',
      description: '是承诺，还是以前的成绩。',
      required: true,
      values: { promise: '承诺', baseline: '以前的成绩' },
      of: ({ commitment }) => commitment.kind,
    },
    {
      name: 'area',
      type: 'string',
      description: '写在规划的哪一部分。',
      required: true,
      values: { box: '专栏里的项目', body: '正文', indicator: '指标表' },
      of: ({ commitment }) => commitment.area,
    },
    {
      name: 'quote',
      type: 'string',
      description: '原文的话。',
      required: true,
      of: ({ commitment }) => commitment.quote,
    },
    ...amountColumns<Row>(({ commitment }) => commitment),
    {
      name: 'unit',
      type: 'string',
      description: '单位，照原文；没有印就空着。',
      of: ({ commitment }) => commitment.unit || null,
    },
    {
      name: 'normalizedValue',
      type: 'number',
      description: '换算后的数：0.5 万名是 5000 名。',
      required: true,
      of: ({ commitment }) => firstOf(commitment.normalized.value),
    },
    {
      name: 'normalizedValueTo',
      type: 'number',
      description: '换算后范围的第二个数；不是范围就空着。',
      of: ({ commitment }) => secondOf(commitment.normalized.value),
    },
    {
      name: 'normalizedUnit',
      type: 'string',
      description: '换算后的单位。',
      of: ({ commitment }) => commitment.normalized.unit || null,
    },
    {
      name: 'per',
      type: 'string',
      description: '是不是每年都这么多；不是每年就空着。',
      values: { year: '每年' },
      of: ({ commitment }) => commitment.per,
    },
    {
      name: 'by',
      type: 'integer',
      description: '最晚到哪一年；原文没有写就空着。',
      of: ({ commitment }) => commitment.by,
    },
    {
      name: 'sameAs',
      type: 'string',
      description: '同一个数先在哪里写过（编号）；没有就空着。把总数加起来时，请去掉有这个编号的行。',
      of: ({ commitment }) => commitment.sameAs,
    },
    {
      name: 'topics',
      type: 'list',
      description: '哪些主题，写的是主题的编号。',
      of: ({ commitment }) => commitment.topics,
    },
    {
      name: 'people',
      type: 'list',
      description: '关系到哪些人，写的是人群的编号。',
      of: ({ commitment }) => commitment.people,
    },
    {
      name: 'bodies',
      type: 'list',
      description: '同一段或同一个项目写到的单位，照原文；没有写就空着。',
      of: ({ commitment }) => commitment.bodies.map(({ name }) => name),
    },
  ],
  rows: (plans) =>
    plans.flatMap((plan) =>
      commitmentRows([plan]).map((commitment) => ({
        plan: plan.record,
        nodeId: commitment.nodeId,
        commitment,
      })),
    ),
})
