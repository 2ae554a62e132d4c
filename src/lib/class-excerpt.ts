import type { ClassedPassage } from '../plan/classed-passage.ts'
import type { Decision } from '../plan/decision.ts'
import type { PlanRecord } from '../plan/record.ts'
import { sentences } from '../plan/sentences.ts'
import { numbered } from '../plan/numbered.ts'

interface Excerpt {
  name: string
  sentences: string[]
  whole: boolean
}

/**
 * What is shown of a passage: its name, and the printed words under it. A project is shown whole, a paragraph by the whole
 * sentences that hold a deciding word; where only its heading holds one, whole.
 */
export function excerptOf(record: PlanRecord, passage: ClassedPassage, decisions: Decision[]): Excerpt {
  switch (passage.kind) {
    case 'indicator':
      return { name: rowName(record, passage.nodeId), sentences: [], whole: true }
    case 'project': {
      const project = record.boxes.flatMap((box) => box.projects).find(({ id }) => id === passage.nodeId)
      return {
        name: numbered({ number: project?.number ?? null, text: project?.name ?? '' }),
        sentences: [project?.text ?? ''],
        whole: true,
      }
    }
    case 'paragraph':
      return ofParagraph(record, passage, decisions)
  }
}

function rowName(record: PlanRecord, nodeId: string): string {
  const row = record.indicators.find(({ id }) => id === nodeId)
  return row === undefined ? '' : numbered({ number: row.number, text: row.name })
}

function ofParagraph(record: PlanRecord, { nodeId, text }: ClassedPassage, decisions: Decision[]): Excerpt {
  const sectionId = record.paragraphs.find(({ id }) => id === nodeId)?.sectionId
  const section = record.outline.find(({ id }) => id === sectionId)
  const beside = record.paragraphs.filter((paragraph) => paragraph.sectionId === sectionId)
  const place = beside.findIndex(({ id }) => id === nodeId) + 1
  const head = section === undefined ? '引言' : numbered(section)
  const name = beside.length > 1 ? `${head}，第 ${String(place)} 段` : head
  const all = sentences(text)
  const rest = section?.runIn === true && all[0]?.includes(section.text) === true ? all.slice(1) : all
  let at = text.length - rest.join('').length
  const deciding = rest.filter((sentence) => {
    const from = at
    at += sentence.length
    return decisions.some((decision) => decision.at >= from && decision.at < at)
  })
  const shown = deciding.length === 0 ? rest : deciding
  return { name, sentences: shown, whole: shown.length === rest.length }
}
