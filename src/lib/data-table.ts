import type { LoadedPlan } from './plans.ts'

/** What stands in a column. A `list` is an array of texts in JSON, and the same texts joined by `; ` in CSV. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'

/** A value of a row, as JSON has it; null where the plan says nothing. */
export type DataValue = string | number | boolean | string[] | null

/** One column of a table, described for people and for programs. */
export interface DataColumn<Row> {
  /** camelCase, as in `plans/<plan>.json`. Once published it keeps its meaning. */
  name: string
  type: ColumnType
  /** One Chinese sentence: what stands here, and what an empty cell means. */
  description: string
  /** What the numbers count, where that is the same in every row. */
  unit?: string
  /** True where no row leaves it empty. */
  required?: boolean
  /** The only texts that occur, each with its Chinese meaning. */
  values?: Readonly<Record<string, string>>
  of: (row: Row) => DataValue
}

/** A table of open data; its CSV, JSON, schemas and dictionary entry all come from this one description. */
export interface TableDefinition<Row> {
  /** File name without ending, and key of the rows in JSON: `projects`. */
  name: string
  /** Chinese name: 全部项目. */
  title: string
  /** What one row is and what the table is good for, in Chinese. */
  description: string
  /** What rules of ours read or sorted, said on the pages and in the files: 数、主题和人群. Null where all is printed. */
  extracted: string | null
  /** Names of the columns that together name a row. */
  key: string[]
  columns: DataColumn<Row>[]
  rows: (plans: LoadedPlan[]) => Row[]
}

/** One row by column name. */
export type DataRow = Record<string, DataValue>

/** A table whose rows are read: what the files are written from. */
export interface DataTable extends Omit<TableDefinition<DataRow>, 'columns'> {
  columns: Omit<DataColumn<DataRow>, 'of'>[]
}

/** Closes over the type of the rows, so that tables of different rows can stand in one list. */
export function dataTable<Row>(definition: TableDefinition<Row>): DataTable {
  const { columns } = definition
  return {
    ...definition,
    rows: (plans) =>
      definition.rows(plans).map((row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))),
  }
}
