import type { PlanRecord } from './record.ts'

/** A passage that is put into classes: a paragraph of the plan itself, a project or an indicator row. */
export interface ClassedPassage {
  nodeId: string
  kind: 'indicator' | 'project' | 'paragraph'
  /** As printed; the name of a project or row stands first. */
  text: string
  /** The headings it stands under, innermost first: row group, box, sections. */
  headings: string[]
}

type Parts = Pick<PlanRecord, 'outline' | 'paragraphs' | 'boxes' | 'indicators'>

/** The passages of a plan that are put into classes: indicator rows, then projects, then paragraphs. */
export function classedPassages({ outline, paragraphs, boxes, indicators }: Parts): ClassedPassage[] {
  const above = (sectionId: string): string[] =>
    outline
      .filter(({ id }) => sectionId === id || sectionId.startsWith(`${id}-`))
      .map(({ text }) => text)
      .reverse()
  const table = boxes.find(({ kind }) => kind === 'indicators')
  return [
    ...indicators.map(({ id, name, group }) => ({
      nodeId: id,
      kind: 'indicator' as const,
      text: name,
      headings: [group, table?.title].filter((heading) => typeof heading === 'string'),
    })),
    ...boxes.flatMap(({ title, sectionId, projects }) =>
      projects.map(({ id, name, text }) => ({
        nodeId: id,
        kind: 'project' as const,
        text: `${name}\n${text}`,
        headings: [title, ...above(sectionId)],
      })),
    ),
    ...paragraphs
      .filter(({ id }) => !id.startsWith('notice'))
      .map(({ id, sectionId, text }) => ({
        nodeId: id,
        kind: 'paragraph' as const,
        text,
        headings: above(sectionId),
      })),
  ]
}
