import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ImportError } from './finding.ts'

/** What an editor's file must be, and what to say when it is not. */
export interface Form<T> {
  schema: z.ZodType<T>
  /** Rule of the message, e.g. `meta-invalid`. */
  rule: string
  /** The next step. */
  advice: string
}

/** A YAML file's value, and the line (counted from 1) of what stands at a path in it. */
export interface Yaml<T> {
  value: T
  lineOf: (path: readonly PropertyKey[]) => number
}

/** Reads and checks one of the editors' files. Throws an `ImportError` that names `file` and line when it is not of its form. */
export function readYaml<T>(text: string, file: string, form: Form<T>): Yaml<T> {
  const { value, lineOf } = parseYaml(text, file)
  const result = form.schema.safeParse(value)
  if (result.success) return { value: result.data, lineOf }
  const issue = result.error.issues[0]
  const path = issue?.path ?? []
  throw new ImportError(
    file,
    lineOf(path),
    form.rule,
    `Unexpected ${path.join('.') || 'content'}: ${issue?.message ?? 'not as described'}. Nothing was written.`,
    form.advice,
  )
}

function parseYaml(text: string, file: string): Yaml<unknown> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const error = document.errors[0]
  if (error)
    throw new ImportError(
      file,
      counter.linePos(error.pos[0]).line,
      'yaml-broken',
      `This YAML cannot be read: ${error.message}. Nothing was written.`,
      'Correct the line; strings with : or # in them need quotes.',
    )
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
        if (!pair) break
        if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key]
        if (isMap(node) || isScalar(node)) offset = node.range?.[0] ?? offset
      }
    }
    return counter.linePos(offset).line
  }
  return { value: document.toJS() as unknown, lineOf }
}
