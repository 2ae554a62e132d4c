import { z } from 'zod'
import { planRecord } from '../plan/record-schema.ts'
import { changesSchema } from './changes.ts'
import { dataTables } from './data-tables.ts'
import { inertCellsSchema } from './inert-cells-schema.ts'
import { nodesSchema } from './node-hashes.ts'
import { planListSchema } from './plan-list-schema.ts'
import { schemaPath, tableJsonSchema } from './table-schema.ts'
import { canonical } from './urls.ts'

/** A JSON Schema (2020-12) as far as we read it ourselves. */
export interface JsonSchema {
  $id?: string
  description?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  [keyword: string]: unknown
}

/** The JSON Schema of every format by its name, e.g. `plan/1`. */
export function jsonSchemas(): Map<string, JsonSchema> {
  const own = [
    ['plan/1', planRecord],
    ['plans/1', planListSchema],
    ['nodes/1', nodesSchema],
    ['changes/1', changesSchema],
    ['inert-cells/1', inertCellsSchema],
  ] as const
  return new Map<string, JsonSchema>([
    ...own.map(([name, schema]): [string, JsonSchema] => [name, published(name, schema)]),
    ...dataTables.map((table): [string, JsonSchema] => [`${table.name}/1`, tableJsonSchema(table)]),
  ])
}

function published(name: string, schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return { $schema, $id: canonical(schemaPath(name)), ...(rest as JsonSchema) }
}
