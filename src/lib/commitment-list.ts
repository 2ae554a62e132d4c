import { unitClassOf } from '../plan/measure-words.ts'
import type { UnitClass } from '../plan/measure-words.ts'
import type { CommitmentRecord, PlanRecord, ResponsibilityRecord } from '../plan/record.ts'
import { textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'
import { whereWords } from './where-words.ts'

/** In which part of a plan a promise stands. */
export type CommitmentArea = 'box' | 'body' | 'indicator'

/** A commitment with all that a list or a file says of it. */
export interface CommitmentRow extends CommitmentRecord {
  plan: string
  place: string
  /** Absolute, of the passage. */
  address: string
  /** 专栏 5 第 2 项 残疾儿童康复救助项目 */
  where: string
  area: CommitmentArea
  unitClass: UnitClass
  /** Who answers for it by a note at the same paragraph or project; empty where the plan names none there. */
  bodies: { name: string; register: string | null; role: ResponsibilityRecord['role'] }[]
}

/** The commitments of all plans, in the order of the plans and of their texts. */
export function commitmentRows(plans: Pick<LoadedPlan, 'id' | 'record'>[]): CommitmentRow[] {
  return plans.flatMap(({ id, record }) =>
    record.commitments.map((commitment) => ({
      ...commitment,
      plan: id,
      place: record.place.shortName,
      address: canonical(textPath(id, commitment.nodeId)),
      where: whereWords(record, commitment.nodeId),
      area: areaOf(commitment.nodeId),
      unitClass: unitClassOf(commitment.normalized.unit),
      bodies: bodiesOf(record, commitment.nodeId),
    })),
  )
}

/** By the anchors of the contract: indicator-12, box-2-project-1, s3-1-2-p1. */
function areaOf(nodeId: string): CommitmentArea {
  if (nodeId.startsWith('indicator-')) return 'indicator'
  return nodeId.startsWith('box-') ? 'box' : 'body'
}

function bodiesOf(record: PlanRecord, node: string): CommitmentRow['bodies'] {
  return record.responsibilities
    .filter(({ nodeId }) => nodeId === node)
    .flatMap(({ role, bodies }) => bodies.map(({ name, register }) => ({ name, register, role })))
}
