import { importPlan } from '../../../src/import/import-plan.ts'
import type { PlanFolder } from '../../../src/lib/plan-folder.ts'
import { plainText } from '../../../src/plan/plain-text.ts'
import type { Section } from '../../../src/plan/tree.ts'
import { nodesOf } from '../../../src/plan/walk.ts'

/** A plan's text cut where its chapters and their sections begin. */
export interface PlanUnits {
  /** Notice, title and preamble. */
  head: string
  units: { level: 1 | 2; text: string }[]
}

/** Cuts a plan's source before each heading of the first two levels that has a line of its own. */
export function planUnits(folder: PlanFolder): PlanUnits {
  const { tree, lines } = importPlan(folder)
  const cuts = nodesOf(tree, 'section').flatMap((section) => {
    const line = lines.find(({ textStart }) => textStart === startOf(section))
    return line && section.level <= 2 && !section.runIn && plainText(section) !== ''
      ? [{ level: section.level as 1 | 2, at: line.start }]
      : []
  })
  const colophon = nodesOf(tree, 'colophonPart')[0]?.children[0]?.spans?.[0]?.start
  const end = colophon ?? folder.source.length
  return {
    head: folder.source.slice(0, cuts[0]?.at ?? 0),
    units: cuts.map(({ level, at }, index) => ({
      level,
      text: folder.source.slice(at, cuts[index + 1]?.at ?? end),
    })),
  }
}

function startOf(section: Section): number | undefined {
  return nodesOf(section, 'text')[0]?.spans?.[0]?.start
}
