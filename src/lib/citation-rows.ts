import { citingSentence } from './citing-sentence.ts'
import type { InstrumentLevel, InstrumentTier } from './instrument-level.ts'
import { instrumentRegister } from './instrument-register.ts'
import { textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'

/** One citation of one document, as `/data/citations` has it. */
export interface CitationRow {
  plan: string
  nodeId: string
  address: string
  /** As printed, without the outer 《》. */
  title: string
  documentNumber: string | null
  /** True where the plan names itself. */
  ownTitle: boolean
  /** The printed sentence. */
  sentence: string | null
  register: string | null
  level: InstrumentLevel | null
  tier: InstrumentTier | null
  place: string | null
  replacedBy: string | null
  /** ISO date. */
  replacedDate: string | null
}

/** Every citation of every plan in the order of the texts. */
export function citationRows(all: LoadedPlan[]): CitationRow[] {
  return all.flatMap(({ id, tree, record }) =>
    record.citations.map(({ nodeId, title, documentNumber, register }) => {
      const entry = instrumentRegister().find((each) => each.id === register)
      return {
        plan: id,
        nodeId,
        address: canonical(textPath(id, nodeId)),
        title,
        documentNumber,
        ownTitle: title === record.title,
        sentence: citingSentence(tree, nodeId, `《${title}》`)?.text ?? null,
        register,
        level: entry?.level ?? null,
        tier: entry?.tier ?? null,
        place: entry?.place ?? null,
        replacedBy: entry?.replaced?.by ?? null,
        replacedDate: entry?.replaced?.date ?? null,
      }
    }),
  )
}
