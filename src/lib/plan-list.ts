import type { PlanRecord } from '../plan/record.ts'
import { dataPath, planPath, textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'

/** One line of `/data/plans.json`. Addresses are absolute. */
export interface PlanListEntry extends Pick<
  PlanRecord,
  'id' | 'title' | 'titleDerived' | 'place' | 'period' | 'documentNumber' | 'issuingAuthority' | 'dateIssued'
> {
  counts: { headings: number; boxes: number; projects: number; indicators: number; characters: number }
  address: string
  text: string
  data: string
}

/** The list of all plans as open data. */
export function planList(plans: LoadedPlan[]): PlanListEntry[] {
  return plans.map(({ id, record }) => ({
    id,
    title: record.title,
    titleDerived: record.titleDerived,
    place: record.place,
    period: record.period,
    documentNumber: record.documentNumber,
    issuingAuthority: record.issuingAuthority,
    dateIssued: record.dateIssued,
    counts: {
      headings: record.outline.length,
      boxes: record.boxes.length,
      projects: record.boxes.reduce((sum, box) => sum + box.projects.length, 0),
      indicators: record.indicators.length,
      characters: record.source.characters,
    },
    address: canonical(planPath(id)),
    text: canonical(textPath(id)),
    data: canonical(dataPath(id)),
  }))
}
