import type { Relation } from '../../plan/record.ts'
import type { DataColumn } from '../data-table.ts'

/** What a printed amount was read as. */
export interface ReadAmount {
  relation: Relation
  value: number | [number, number] | null
}

/** What each sign in a column `relation` means. */
export const relationWords: Record<Relation, string> = {
  '=': '等于',
  '>': '大于',
  '>=': '不少于',
  '<': '小于',
  '<=': '不超过',
  range: '范围',
  '~': '大约',
  words: '只有话，没有数',
}

/** Relation and number of a printed amount; a range has its second number in a column of its own. */
export function amountColumns<Row>(amountOf: (row: Row) => ReadAmount): DataColumn<Row>[] {
  return [
    {
      name: 'relation',
      type: 'string',
      description: '由本站读出的关系。',
      required: true,
      values: relationWords,
      of: (row) => amountOf(row).relation,
    },
    {
      name: 'value',
      type: 'number',
      description: '由本站读出的数；范围是第一个数；只有话就空着。',
      of: (row) => firstOf(amountOf(row).value),
    },
    {
      name: 'valueTo',
      type: 'number',
      description: '范围的第二个数；不是范围就空着。',
      of: (row) => secondOf(amountOf(row).value),
    },
  ]
}

/** The number, or the first of a range. */
export function firstOf(value: ReadAmount['value']): number | null {
  return Array.isArray(value) ? value[0] : value
}

/** The second number of a range. */
export function secondOf(value: ReadAmount['value']): number | null {
  return Array.isArray(value) ? value[1] : null
}
