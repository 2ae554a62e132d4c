import type { Lines } from '../plan/record.ts'
import type { CsvColumn } from './csv.ts'
import { textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'

/** One row of `/data/projects.json`. The address is absolute. */
export interface OpenProject {
  plan: string
  node: string
  address: string
  /** Node id of its box. */
  box: string
  boxNumber: string | null
  boxTitle: string
  number: string | null
  name: string
  text: string
  lines: Lines
}

/** All projects of all plans as open data, schema `projects/1`, in the order of the plans and of their boxes. */
export function openProjects(plans: LoadedPlan[]): OpenProject[] {
  return plans.flatMap(({ id: plan, record }) =>
    record.boxes.flatMap((box) =>
      box.projects.map(({ id, number, name, text, lines }) => ({
        plan,
        node: id,
        address: canonical(textPath(plan, id)),
        box: box.id,
        boxNumber: box.number,
        boxTitle: box.title,
        number,
        name,
        text,
        lines,
      })),
    ),
  )
}

/** The columns of `/data/projects.csv`. */
export const projectColumns: CsvColumn<OpenProject>[] = [
  { name: 'plan', of: ({ plan }) => plan },
  { name: 'node', of: ({ node }) => node },
  { name: 'address', of: ({ address }) => address },
  { name: 'box', of: ({ box }) => box },
  { name: 'box_number', of: ({ boxNumber }) => boxNumber },
  { name: 'box_title', of: ({ boxTitle }) => boxTitle },
  { name: 'number', of: ({ number }) => number },
  { name: 'name', of: ({ name }) => name },
  { name: 'text', of: ({ text }) => text },
  { name: 'line_from', of: ({ lines }) => lines[0] },
  { name: 'line_to', of: ({ lines }) => lines[1] },
]
