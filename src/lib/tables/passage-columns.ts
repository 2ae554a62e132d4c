import type { PlanRecord } from '../../plan/record.ts'
import type { DataColumn } from '../data-table.ts'
import { textPath } from '../plan-paths.ts'
import { canonical } from '../urls.ts'
import { whereWords } from '../where-words.ts'

/** A row that stands at one place of one plan. */
export interface PassageRow {
  plan: PlanRecord
  nodeId: string
}

/** The columns that every table begins with: which plan, whose, where in it, and the address to cite. */
export function passageColumns<Row extends PassageRow>(): DataColumn<Row>[] {
  return [
    {
      name: 'plan',
      type: 'string',
      description: '规划的编号，和 plans.json 里的 id 一样。',
      required: true,
      of: ({ plan }) => plan.id,
    },
    {
      name: 'place',
      type: 'string',
      description: '规划所在地区的简称。',
      required: true,
      of: ({ plan }) => plan.place.shortName,
    },
    {
      name: 'nodeId',
      type: 'string',
      description: '这一条在全文里的编号，和网址里 # 后面的字一样。',
      required: true,
      of: ({ nodeId }) => nodeId,
    },
    {
      name: 'address',
      type: 'string',
      description: '这一条在本站的网址，可以直接引用。',
      required: true,
      of: ({ plan, nodeId }) => canonical(textPath(plan.id, nodeId)),
    },
    {
      name: 'where',
      type: 'string',
      description: '在规划里的位置，用标题和序号说。',
      required: true,
      of: ({ plan, nodeId }) => whereWords(plan, nodeId),
    },
  ]
}
