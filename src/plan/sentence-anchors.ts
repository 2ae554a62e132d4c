import { plainText } from './plain-text.ts'
import { sentences } from './sentences.ts'
import type { Paragraph } from './tree.ts'

/** One sentence and its anchor on the plan's text page. */
export interface AnchoredSentence {
  id: string
  text: string
}

/**
 * The sentences of a paragraph with the anchors that the text page gives them, `<id>-s1` and on. A run-in heading is the first one and
 * keeps its section's id; a responsibility note is one sentence.
 */
export function sentenceAnchors(paragraph: Paragraph): AnchoredSentence[] {
  const { id, children } = paragraph
  const found: AnchoredSentence[] = []
  const add = (text: string): void => {
    found.push({ id: `${id}-s${String(found.length + 1)}`, text })
  }
  for (const child of children) {
    if (child.type === 'runIn') found.push({ id: child.id, text: plainText(child) })
    else if (child.type === 'responsibility') add(plainText(child))
    else sentences(child.value).forEach(add)
  }
  return found
}
