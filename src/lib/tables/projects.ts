import type { BoxRecord, ProjectRecord } from '../../plan/record.ts'
import { dataTable } from '../data-table.ts'
import { lineColumns } from './line-columns.ts'
import { passageColumns } from './passage-columns.ts'
import type { PassageRow } from './passage-columns.ts'

interface Row extends PassageRow {
  box: BoxRecord
  project: ProjectRecord
}

/** Every project of every 专栏, one a row. */
export const projects = dataTable<Row>({
  name: 'projects',
  title: '全部项目',
  description: '各份规划的专栏里列的项目，一行一个，名称和内容逐字照原文。',
  extracted: '数、主题和人群',
  key: ['plan', 'nodeId'],
  columns: [
    ...passageColumns<Row>(),
    {
      name: 'boxId',
      type: 'string',
      description: '所在专栏的编号。',
      required: true,
      of: ({ box }) => box.id,
    },
    {
      name: 'boxNumber',
      type: 'string',
      description: '原文印的专栏序号；没有印就空着。',
      of: ({ box }) => box.number,
    },
    {
      name: 'boxTitle',
      type: 'string',
      description: '专栏的名称，照原文。',
      required: true,
      of: ({ box }) => box.title,
    },
    {
      name: 'number',
      type: 'string',
      description: '原文印的项目序号；没有印就空着。',
      of: ({ project }) => project.number,
    },
    {
      name: 'name',
      type: 'string',
      description: '项目的名称，照原文。',
      required: true,
      of: ({ project }) => project.name,
    },
    {
      name: 'text',
      type: 'string',
      description: '项目的内容，照原文；原文只有名称就空着。',
      of: ({ project }) => project.text,
    },
    {
      name: 'quantities',
      type: 'list',
      description: '内容里承诺的数，照原文；没有就空着。',
      of: (row) => promisesOf(row).map(({ quote }) => quote),
    },
    {
      name: 'unit',
      type: 'list',
      description: '这些数的单位，照原文，每种写一次。',
      of: (row) => [...new Set(promisesOf(row).map(({ unit }) => unit))].filter((unit) => unit !== ''),
    },
    {
      name: 'topics',
      type: 'list',
      description: '哪些主题，写的是主题的编号。',
      of: ({ plan, nodeId }) => of(nodeId, plan.topics).map(({ topic }) => topic),
    },
    {
      name: 'people',
      type: 'list',
      description: '关系到哪些人，写的是人群的编号。',
      of: ({ plan, nodeId }) => of(nodeId, plan.people).map(({ people }) => people),
    },
    ...lineColumns<Row>(({ project }) => project.lines),
  ],
  rows: (plans) =>
    plans.flatMap(({ record: plan }) =>
      plan.boxes.flatMap((box) =>
        box.projects.map((project) => ({ plan, nodeId: project.id, box, project })),
      ),
    ),
})

function promisesOf({ plan, nodeId }: Row): PassageRow['plan']['commitments'] {
  return of(nodeId, plan.commitments).filter(({ kind }) => kind === 'promise')
}

function of<T extends { nodeId: string }>(nodeId: string, records: T[]): T[] {
  return records.filter((record) => record.nodeId === nodeId)
}
