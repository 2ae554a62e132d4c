import type { Lines, PlanRecord } from '../plan/record.ts'

/** The anchor of the smallest passage of a plan that a source line (counted from 1) belongs to, or null. */
export function nodeAtLine(record: PlanRecord, line: number): string | null {
  const passages: { id: string; lines: Lines }[] = [
    ...record.indicators,
    ...record.boxes.flatMap((box) => box.projects),
    ...record.paragraphs,
    ...record.outline,
    ...record.boxes,
  ]
  return passages.find(({ lines: [from, to] }) => from <= line && line <= to)?.id ?? null
}
