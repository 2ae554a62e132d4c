import type { JsonSchema } from './json-schemas.ts'

/** One field as the dictionary shows it; `name` is its path below the part it belongs to: `projects.name`. */
export interface Field {
  name: string
  type: string
  words: string
}

/** Every field inside an object or a list of objects, what lies deeper under its path, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  const { properties } = objectIn(schema) ?? {}
  return Object.entries(properties ?? {}).flatMap(([key, property]) => {
    const name = `${path}${key}`
    const own = { name, type: typeWords(property), words: property.description ?? '' }
    return [own, ...fieldsOf(property, `${name}.`)]
  })
}

/** The object that a schema describes, be it one, a list of them, or one that may be missing. */
function objectIn(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema
  if (schema.items) return objectIn(schema.items)
  return schema.anyOf?.map(objectIn).find((each) => each !== null) ?? null
}

const words: Record<string, string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是或否',
  array: '列表',
  object: '一组',
}

/** A type in Chinese: 文字；可以空着. */
function typeWords(schema: JsonSchema): string {
  const kinds = (schema.anyOf ?? [schema]).flatMap((each) => each.anyOf ?? [each])
  const open = kinds.some(({ type }) => type === 'null' || (Array.isArray(type) && type.includes('null')))
  const named = kinds.map(oneType).filter((name) => name !== null)
  return `${[...new Set(named)].join('或')}${open ? '，可以空着' : ''}`
}

function oneType({ type, format, const: constant, enum: codes }: JsonSchema): string | null {
  if (constant !== undefined) return `“${String(constant)}”`
  const name = Array.isArray(type) ? type.find((each) => each !== 'null') : type
  if (name === 'null') return null
  if (codes) return `文字：${codes.filter((code) => code !== null).join(' ')} `.trimEnd()
  return format === 'date' ? '日期' : (words[name ?? ''] ?? null)
}
