import type { Plainness } from '../plain/plainness.ts'
import { plainness } from '../plain/plainness.ts'
import { statementsIn } from '../plain/statements-in.ts'
import type { PlanRecord } from '../plan/record.ts'
import { glossary } from './glossary.ts'
import { guides } from './guides.ts'
import { plans } from './plans.ts'
import { summaries } from './summaries.ts'

/** How plain one kind of text is. */
export interface PlainnessRow {
  name: string
  /** True for what we wrote. */
  ours: boolean
  measured: Plainness
}

/** The plans' own texts and ours, measured the same way; what has no sentence has no row. */
export function plainnessRows(): PlainnessRow[] {
  const ours: [name: string, entries: unknown][] = [
    ['我们的解答', guides()],
    ['我们的摘要', summaries()],
    ['词语解释', glossary()],
  ]
  return [
    ...plans().map(({ record }) => rowOf(`${record.place.shortName}原文`, false, proseOf(record))),
    ...ours.map(([name, entries]) =>
      rowOf(
        name,
        true,
        statementsIn(entries).map(({ text }) => text),
      ),
    ),
  ].filter((row) => row !== null)
}

/** The sentences of a plan: its paragraphs without the notes on who is in charge, and the descriptions of its projects. */
export function proseOf({ paragraphs, boxes }: Pick<PlanRecord, 'paragraphs' | 'boxes'>): string[] {
  return [...paragraphs, ...boxes.flatMap(({ projects }) => projects)].map(({ text }) =>
    text.replace(note, ''),
  )
}

/** （牵头单位：区残联；参与单位：区财政局） */
const note = /（(?:牵头|责任|参与)单位：[^）]*）/gu

function rowOf(name: string, ours: boolean, texts: string[]): PlainnessRow | null {
  const measured = plainness(texts)
  return measured === null ? null : { name, ours, measured }
}
