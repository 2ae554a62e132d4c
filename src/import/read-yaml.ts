import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { ImportError } from './finding.ts'

/** A YAML file's value, and the line (counted from 1) of what stands at a path in it. */
export interface Yaml {
  value: unknown
  lineOf: (path: readonly PropertyKey[]) => number
}

/** Reads one YAML document. Throws an `ImportError` with file and line when it is broken. */
export function readYaml(text: string, file: string): Yaml {
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
