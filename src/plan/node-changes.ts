import { nodeTexts } from './node-texts.ts'
import type { PlanRecord } from './record.ts'
import { ink } from './text.ts'

/** Ids of the nodes whose printed words differ between two versions of one plan; white space aside. */
export interface NodeChanges {
  added: string[]
  removed: string[]
  changed: string[]
}

/** What an older and a newer `plans/<plan>.json` say differently, by node id. */
export function nodeChanges(older: PlanRecord, newer: PlanRecord): NodeChanges {
  const [before, after] = [nodeTexts(older), nodeTexts(newer)]
  const inBoth = [...before].filter(([id]) => after.has(id))
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: inBoth.filter(([id, text]) => ink(text) !== ink(after.get(id) ?? '')).map(([id]) => id),
  }
}
