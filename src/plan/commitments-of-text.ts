import { clauseAround } from './clause-around.ts'
import { deadlineOf } from './deadline-of.ts'
import { isEarlierState } from './earlier-state.ts'
import { printedQuantities } from './printed-quantities.ts'
import type { PrintedQuantity } from './printed-quantities.ts'
import type { Quantified } from './quantified.ts'
import type { Period } from './record.ts'
import { sentences } from './sentences.ts'

/** Where a text stands: its node, and the headings of level 1 and 2 above it. */
interface Stand {
  nodeId: string
  headings: string[]
}

/** The quantities of one text of a node, in order. */
export function commitmentsOfText(text: string, { nodeId, headings }: Stand, period: Period): Quantified[] {
  const quantities = printedQuantities(text)
  const ranges = quantities.map(({ range }) => range)
  return quantities.map((quantity) => {
    const { quote, clause } = clauseAround(text, quantity.range, ranges)
    const sentence = sentenceAround(text, quantity)
    const before = text.slice(sentence[0], quantity.range[0])
    const earlier = isEarlierState(headings, before, period)
    const yearly =
      /每一?年|年均|每年度/u.test(text.slice(Math.min(quote[0], clause[0]), quantity.range[0])) ||
      /[/／每]年/u.test(quantity.unit)
    return {
      nodeId,
      kind: earlier ? 'baseline' : 'promise',
      quote: text.slice(...quote),
      value: quantity.value,
      unit: quantity.unit,
      relation: quantity.relation,
      normalized: quantity.normalized,
      per: yearly ? 'year' : null,
      by: earlier ? null : deadlineOf(before, period),
      sameAs: null,
      sentence: text.slice(...sentence),
    }
  })
}

/** Where the sentence of a quantity begins and ends. */
function sentenceAround(text: string, { range: [start] }: PrintedQuantity): [number, number] {
  let at = 0
  for (const sentence of sentences(text)) {
    if (at + sentence.length > start) return [at, at + sentence.length]
    at += sentence.length
  }
  return [0, text.length]
}
