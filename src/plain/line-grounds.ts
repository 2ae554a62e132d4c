import { restsOn } from './rests-on.ts'
import type { Statement } from './statement.ts'
import type { QuotedPassage } from './statement-groups.ts'
import { passagesOf } from './statement-groups.ts'

/** What some lines of easy reading rest on, named by their numbers from 1. */
export interface LineGrounds {
  lines: number[]
  /** For lines that a plan says: its words; none for others. */
  passages: QuotedPassage[]
  /** For a line that says what a plan does not say; for lines of ours, which name a basis or none. */
  other: { kind: 'absent'; plan: string; words: string[] } | { kind: 'ours'; basis: string | null } | null
}

/** What each line of easy reading rests on, in the order of the lines; lines that rest on the same are named together. */
export function lineGrounds(lines: Statement[]): LineGrounds[] {
  const numbered = lines.map((line, at) => ({ line, number: at + 1 }))
  return [...Map.groupBy(numbered, ({ line }) => restsOn(line)).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const says = group.map(({ line }) => line).filter((line) => line.kind === 'says')
    return [
      { lines: group.map(({ number }) => number), passages: passagesOf(says), other: otherOf(first.line) },
    ]
  })
}

function otherOf(line: Statement): LineGrounds['other'] {
  switch (line.kind) {
    case 'says':
      return null
    case 'absent':
      return { kind: 'absent', plan: line.plan, words: line.words }
    case 'ours':
      return { kind: 'ours', basis: line.basis }
  }
}
