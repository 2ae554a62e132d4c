import type { ColumnType, DataTable } from './data-table.ts'
import type { Field } from './schema-fields.ts'
import { columnWords } from './table-schema.ts'

const words: Record<ColumnType, string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是或否',
  date: '日期',
  list: '列表',
}

/** The columns of a table as the dictionary shows them. */
export function columnFields({ columns }: DataTable): Field[] {
  return columns.map((column) => ({
    name: column.name,
    type: [
      words[column.type],
      ...(column.unit === undefined ? [] : [`单位${column.unit}`]),
      ...(column.required === true ? [] : ['可以空着']),
    ].join('，'),
    words: columnWords(column),
  }))
}
