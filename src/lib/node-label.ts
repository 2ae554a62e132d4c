import { nodeTexts } from '../plan/node-texts.ts'
import type { PlanRecord } from '../plan/record.ts'
import { numbered } from '../plan/numbered.ts'

/** What to call a passage in a link: a project or an indicator by number and name, others by their first words. */
export function nodeLabel(record: PlanRecord, id: string): string {
  const named = [...record.boxes.flatMap(({ projects }) => projects), ...record.indicators]
  const found = named.find((each) => each.id === id)
  if (found) return numbered({ number: found.number, text: found.name })
  const text = [...(nodeTexts(record).get(id) ?? id)]
  return text.length > 24 ? `${text.slice(0, 24).join('')}…` : text.join('')
}
