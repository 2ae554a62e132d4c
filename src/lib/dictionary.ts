import { jsonSchemas } from './json-schemas.ts'
import type { JsonSchema } from './json-schemas.ts'
import type { Field } from './schema-fields.ts'
import { fieldsOf } from './schema-fields.ts'

/** A table of the dictionary: the fields of one part of a JSON file. */
export interface DictionaryGroup {
  /** Anchor on the page. */
  id: string
  title: string
  words: string
  fields: Field[]
}

/** The JSON files that are no tables: a whole plan part by part, then the lists. */
export function dictionaryOf(): DictionaryGroup[] {
  const schemas = jsonSchemas()
  const list = (name: string, key: string, title: string): DictionaryGroup => {
    const { description = '', ...items } = schemas.get(`${name}/1`)?.properties?.[key] ?? {}
    return { id: `${name}-json`, title, words: description, fields: fieldsOf(items) }
  }
  return [
    ...planGroups(schemas.get('plan/1') ?? {}),
    list('plans', 'plans', '规划清单 plans.json'),
    list('nodes', 'nodes', '校验值 nodes.json'),
    list('changes', 'changes', '更改记录 changes.json'),
    list('inert-cells', 'cells', '加了单引号的格子 inert-cells.json'),
  ]
}

/** What stands once in a plan comes first; each list is a group of its own. */
function planGroups({ properties = {} }: JsonSchema): DictionaryGroup[] {
  const entries = Object.entries(properties)
  const isList = ([, schema]: [string, JsonSchema]): boolean => schema.type === 'array'
  const once = Object.fromEntries(entries.filter((entry) => !isList(entry)))
  return [
    {
      id: 'plan',
      title: '整份规划：标题、地区、通知和来源',
      words: '每份规划一个 JSON 文件，下面各部分都在里面。',
      fields: fieldsOf({ properties: once }),
    },
    ...entries.filter(isList).map(([key, schema]) => ({
      id: `plan-${key}`,
      // 由谁负责：每段每种角色一条。→ 由谁负责
      title: `${schema.description?.split(/[，：。]/u)[0] ?? ''} ${key}`,
      words: schema.description ?? '',
      fields: fieldsOf(schema),
    })),
  ]
}
