import type { PlanRecord } from '../plan/record.ts'
import type { LoadedPlan } from './plans.ts'
import type { RegisteredIndicator } from './registers.ts'

/** A passage outside of the table that speaks of an indicator, as an editor found it. */
export interface IndicatorMention {
  record: PlanRecord
  node: string
  quote: string
  note: string | null
}

/** The passages that the register names for an indicator. Throws when one does not hold the quoted words. */
export function indicatorMentions(
  plans: LoadedPlan[],
  { id, mentions = [] }: RegisteredIndicator,
): IndicatorMention[] {
  return mentions.map(({ plan, node, quote, note = null }) => {
    const record = plans.find((loaded) => loaded.id === plan)?.record
    const nodes = [...(record?.paragraphs ?? []), ...(record?.boxes ?? []).flatMap((box) => box.projects)]
    if (record && nodes.some((entry) => entry.id === node && entry.text.includes(quote)))
      return { record, node, quote, note }
    throw new Error(
      `content/registers/indicators.yaml: ${id} quotes ${plan}#${node}, which does not say “${quote}”`,
    )
  })
}
