import type { Lines, PlanRecord } from '../plan/record.ts'

/** The paragraph, box, project, row or heading that has an id, with its lines in the source; undefined for what has no lines of its own. */
export function entryOfNode(record: PlanRecord, node: string): { id: string; lines: Lines } | undefined {
  return [
    ...record.paragraphs,
    ...record.boxes,
    ...record.boxes.flatMap((box) => box.projects),
    ...record.indicators,
    ...record.outline,
  ].find(({ id }) => id === node)
}
