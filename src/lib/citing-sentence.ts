import { plainText } from '../plan/plain-text.ts'
import type { AnchoredSentence } from '../plan/sentence-anchors.ts'
import { sentenceAnchors } from '../plan/sentence-anchors.ts'
import { sentences } from '../plan/sentences.ts'
import type { Plan } from '../plan/tree.ts'
import { nodesOf } from '../plan/walk.ts'

/** The first sentence of a paragraph or project that holds certain words as printed; a project's sentences have its anchor. Null where none does. */
export function citingSentence(plan: Plan, nodeId: string, words: string): AnchoredSentence | null {
  const ofParagraphs = nodesOf(plan, 'paragraph')
    .filter(({ id }) => id === nodeId)
    .flatMap(sentenceAnchors)
  const ofProjects = nodesOf(plan, 'project')
    .filter(({ id }) => id === nodeId)
    .flatMap(({ children }) => children.flatMap((part) => sentences(plainText(part))))
    .map((text) => ({ id: nodeId, text }))
  return [...ofParagraphs, ...ofProjects].find(({ text }) => text.includes(words)) ?? null
}
