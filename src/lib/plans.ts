import type { Finding } from '../import/finding.ts'
import { importPlan } from '../import/import-plan.ts'
import type { LedgerEntry } from '../import/ledger.ts'
import type { Line } from '../import/lines.ts'
import { lineEndsOf } from '../import/lines.ts'
import type { Meta } from '../import/meta.ts'
import type { PlanRecord } from '../plan/record.ts'
import { recordOf } from '../plan/record-of.ts'
import type { Plan } from '../plan/tree.ts'
import { bodiesOfPlan } from './body-register.ts'
import { peopleIn, topicsIn } from './class-register.ts'
import { instrumentOfTitle } from './instrument-register.ts'
import type { PlanFolder } from './plan-folder.ts'
import { planIds, readPlanFolder } from './plan-folder.ts'
import { registerOfRow } from './registers.ts'

/** One plan, imported: everything the site shows comes from here. */
export interface LoadedPlan {
  id: string
  tree: Plan
  record: PlanRecord
  meta: Meta
  source: string
  ledger: LedgerEntry[]
  findings: Finding[]
}

let cache: LoadedPlan[] | null = null

/** All plans, sorted by id, imported once a process. Throws an `ImportError` when one cannot be imported. */
export function plans(): LoadedPlan[] {
  cache ??= planIds().map((id) => loadPlan(readPlanFolder(id)))
  return cache
}

/** The plan that has an id; undefined where there is none. */
export function planOf(id: string): LoadedPlan | undefined {
  return plans().find((plan) => plan.id === id)
}

/** Imports one plan from what its folder holds. */
export function loadPlan(
  folder: Omit<PlanFolder, 'files'> & { files: { source: string; corrections: string } },
): LoadedPlan {
  const { tree, ledger, findings, lines } = importPlan(folder)
  return {
    id: folder.id,
    tree,
    record: recordFrom(tree, folder, lines, findings),
    meta: folder.meta,
    source: folder.source,
    ledger,
    findings,
  }
}

/** The open data of an imported plan. */
export function recordFrom(
  tree: Plan,
  { id, meta, source }: { id: string; meta: Meta; source: string },
  lines: Line[],
  findings: Finding[],
): PlanRecord {
  return recordOf(tree, {
    place: meta.place,
    period: meta.period,
    source: {
      text: source,
      sha256: meta.source.sha256,
      publisher: meta.source.publisher,
      url: meta.source.url,
      retrieved: meta.source.retrieved,
    },
    lineEnds: lineEndsOf(lines),
    findings: findings.map(({ rule, line, message, resolved }) => ({ rule, line, message, resolved })),
    registers: {
      indicator: registerOfRow(id),
      topics: topicsIn,
      people: peopleIn,
      instrument: instrumentOfTitle,
      bodies: bodiesOfPlan(id),
    },
  })
}
