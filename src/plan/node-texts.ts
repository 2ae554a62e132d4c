import { boxWord } from './box-word.ts'
import type { PlanRecord } from './record.ts'
import { numbered } from './numbered.ts'

/** The printed words of every node of a plan by its id, in document order of each kind: headings, paragraphs, boxes, projects, indicators. */
export function nodeTexts(record: PlanRecord): Map<string, string> {
  const { outline, paragraphs, boxes, indicators } = record
  return new Map([
    ...outline.map(({ id, number, text }): Entry => [id, numbered({ number, text })]),
    ...paragraphs.map(({ id, text }): Entry => [id, text]),
    ...boxes.map(({ id, number, title }): Entry => [id, `${boxWord(id)}${number ?? ''} ${title}`]),
    ...boxes.flatMap(({ projects }) =>
      projects.map(({ id, number, name, text }): Entry => [
        id,
        `${numbered({ number, text: name })} ${text}`,
      ]),
    ),
    ...indicators.map(({ id, number, name, unit, nature, values }): Entry => {
      const cells = values.map(({ column, text }) => `${column ?? ''} ${text}`)
      return [id, [`${number ?? ''}${name}`, unit ?? '', ...cells, nature ?? ''].join(' ')]
    }),
  ])
}

type Entry = [id: string, text: string]
