import type { Source, Statement } from '../../plain/statement.ts'
import type { DataColumn } from '../data-table.ts'

/** A row of a sentence of ours with one of the passages it rests on. */
export interface GroundedRow {
  statement: Statement | null
  source: Source | null
}

/** What a sentence of ours rests on: the words of a plan, the words that were looked for in it, or where a number comes from. */
export function groundColumns<Row extends GroundedRow>(): DataColumn<Row>[] {
  return [
    {
      name: 'quote',
      type: 'string',
      description: '依据的原文，照原文；不依据原文就空着。',
      of: ({ source }) => source?.quote ?? null,
    },
    {
      name: 'words',
      type: 'list',
      description: '说“没有写”以前，在规划全文里找过、没有找到的词；别的就空着。',
      of: ({ statement }) => (statement?.kind === 'absent' ? statement.words : []),
    },
    {
      name: 'basis',
      type: 'string',
      description: '我们的说明里有数的时候，数从哪里来；没有就空着。',
      of: ({ statement }) => (statement?.kind === 'ours' ? statement.basis : null),
    },
  ]
}
