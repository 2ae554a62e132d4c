import type { Lines } from '../../plan/record.ts'
import type { DataColumn } from '../data-table.ts'

/** First and last line in the source file, for tables whose rows have them. */
export function lineColumns<Row>(linesOf: (row: Row) => Lines): DataColumn<Row>[] {
  return [
    {
      name: 'lineFrom',
      type: 'integer',
      description: '在原文件里从第几行起，从 1 数起。',
      required: true,
      of: (row) => linesOf(row)[0],
    },
    {
      name: 'lineTo',
      type: 'integer',
      description: '在原文件里到第几行止。',
      required: true,
      of: (row) => linesOf(row)[1],
    },
  ]
}
