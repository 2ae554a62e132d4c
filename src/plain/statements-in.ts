import type { Statement } from './statement.ts'

/** Every statement in what a reader of an editor's files gives, however deep it lies, in order. */
export function statementsIn(value: unknown): Statement[] {
  if (Array.isArray(value)) return value.flatMap(statementsIn)
  if (typeof value !== 'object' || value === null) return []
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn)
}

function isStatement(value: object): value is Statement {
  return 'text' in value && 'kind' in value && ['says', 'absent', 'ours'].includes(String(value.kind))
}
