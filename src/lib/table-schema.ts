import { inert } from './csv.ts'
import type { ColumnType, DataTable } from './data-table.ts'
import { canonical } from './urls.ts'

type Json = { [key: string]: unknown }
type Column = DataTable['columns'][number]

/** The Frictionless Table Schema (v1) of a table's CSV. */
export function frictionlessSchema({ columns, key }: DataTable): Json {
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: column.type === 'list' ? 'string' : column.type,
      ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
      description: columnWords(column),
      ...(column.unit === undefined ? {} : { unit: column.unit }),
      ...(constraintsOf(column) ? { constraints: constraintsOf(column) } : {}),
    })),
    missingValues: [''],
    primaryKey: key,
  }
}

/** The JSON Schema of a table's JSON file: `{ schema: 'projects/1', projects: [row, …] }`. */
export function tableJsonSchema(table: DataTable): Json {
  const name = `${table.name}/1`
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: canonical(schemaPath(name)),
    title: table.title,
    description: table.description,
    type: 'object',
    properties: {
      schema: { const: name },
      [table.name]: { type: 'array', items: rowSchema(table) },
    },
    required: ['schema', table.name],
    additionalProperties: false,
  }
}

/** Where the JSON Schema of a format stands: projects/1 at /data/schemas/projects-1.json. */
export function schemaPath(schema: string): string {
  return `/data/schemas/${schema.replace('/', '-')}.json`
}

/** What a column is, with the meaning of its codes. */
export function columnWords({ description, values, type }: Column): string {
  const codes = Object.entries(values ?? {}).map(([code, words]) => `${code} 是${words}`)
  const list = type === 'list' ? 'JSON 里是一个列表，CSV 里用“; ”隔开。' : ''
  return `${description}${codes.length > 0 ? `${codes.join('，')}。` : ''}${list}`
}

const jsonTypes: Record<ColumnType, Json> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  list: { type: 'array', items: { type: 'string', minLength: 1 } },
}

function rowSchema({ columns }: DataTable): Json {
  const properties = columns.map((column) => [
    column.name,
    { ...valueSchema(column), description: columnWords(column) },
  ])
  return {
    type: 'object',
    properties: Object.fromEntries(properties) as Json,
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  }
}

/** A list is never null: it is empty. */
function valueSchema({ type, required, values }: Column): Json {
  const open = required !== true && type !== 'list'
  if (values) return { enum: [...Object.keys(values), ...(open ? [null] : [])] }
  const own = jsonTypes[type]
  return open ? { ...own, type: [own['type'], 'null'] } : own
}

/** Of the CSV, where the code = has a ' before it. */
function constraintsOf({ required, values }: Column): Json | null {
  if (required !== true && !values) return null
  return {
    ...(required === true ? { required } : {}),
    ...(values ? { enum: Object.keys(values).map(inert) } : {}),
  }
}
