import type { DataColumn } from '../data-table.ts'

/** An empty column `unit`, so that every table has one and tables can be put below each other. */
export function noUnit<Row>(): DataColumn<Row> {
  return {
    name: 'unit',
    type: 'string',
    description: '这张表里没有读出的数，这一栏总是空的。留着它，是为了几张表可以接在一起。',
    of: () => null,
  }
}
