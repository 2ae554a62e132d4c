import { boxName } from './box-name.ts'
import { sentenceAnchors } from '../plan/sentence-anchors.ts'
import { ink } from '../plan/text.ts'
import { nodesOf } from '../plan/walk.ts'
import type { GlossaryEntry } from './glossary.ts'
import { quotableTexts } from './plan-words.ts'
import type { LoadedPlan } from './plans.ts'
import { whereWords } from './where-words.ts'
import { numbered } from '../plan/numbered.ts'

/** A passage that prints a term. */
export interface TermPlace {
  nodeId: string
  /** Anchor of the sentence, or of the passage. */
  anchor: string
  /** Where it stands, in words. */
  where: string
}

/** A term in one plan. */
export interface TermInPlan {
  plan: LoadedPlan
  /** The headings, paragraphs, boxes, projects and indicators that print it, in the order of the document. */
  places: TermPlace[]
}

type Term = Pick<GlossaryEntry, 'forms' | 'apart'>

/** Finds where a term stands in each of these plans; a plan that does not print it has no places. */
export function termOccurrences(plans: LoadedPlan[]): (term: Term) => TermInPlan[] {
  const readers = plans.map((plan) => ({ plan, find: finderOf(plan) }))
  return (term) => readers.map(({ plan, find }) => ({ plan, places: find(term) }))
}

function finderOf(plan: LoadedPlan): (term: Term) => TermPlace[] {
  const { record, tree } = plan
  const sentences = new Map(nodesOf(tree, 'paragraph').map((node) => [node.id, sentenceAnchors(node)]))
  const nodes = nodesInOrder(plan)
  return (term) =>
    nodes
      .filter(({ text }) => holds(text, term))
      .map(({ id, heading }) => ({
        nodeId: id,
        anchor: sentences.get(id)?.find(({ text }) => holds(text, term))?.id ?? id,
        where: heading ?? whereWords(record, id),
      }))
}

/** True where a text prints a form of the term, and not only within words that mean something else. */
export function holds(text: string, { forms, apart }: Term): boolean {
  const printed = apart.reduce((rest, word) => rest.replaceAll(ink(word), '□'), ink(text))
  return forms.some((form) => printed.includes(ink(form)))
}

interface PlanNodeText {
  id: string
  text: string
  /** What a heading or a box is called; null for what `whereWords` names. */
  heading: string | null
}

/** Run-in headings are left out: their paragraphs hold them. */
function nodesInOrder(plan: LoadedPlan): PlanNodeText[] {
  const { record } = plan
  const { outline, paragraphs, boxes, indicators } = record
  const texts = quotableTexts(plan)
  const headings = outline.filter(({ runIn }) => !runIn)
  const named = new Map([
    ...headings.map(({ id, number, text }) => [id, numbered({ number, text })] as const),
    ...boxes.map((box) => [box.id, boxName(box)] as const),
  ])
  return [...headings, ...paragraphs, ...boxes.flatMap((box) => [box, ...box.projects]), ...indicators]
    .sort((one, other) => one.lines[0] - other.lines[0])
    .map(({ id }) => ({ id, text: texts.get(id) ?? '', heading: named.get(id) ?? null }))
}
