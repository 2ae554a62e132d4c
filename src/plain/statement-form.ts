import { z } from 'zod'
import type { Source, Statement } from './statement.ts'

const text = z.string().min(1)
const source = z.strictObject({ plan: text.optional(), node: text, quote: z.string().min(4) })

/** A statement as an editor writes it; `plan` may be left out below the name of a plan. */
export const statementForm = z.union([
  z.strictObject({ says: text, from: z.array(source).min(1) }),
  z.strictObject({ absent: text, words: z.array(z.string().min(2)).min(1), plan: text.optional() }),
  z.strictObject({ ours: text, basis: text.optional() }),
])

export type StatementForm = z.infer<typeof statementForm>

/** What an editor is told when a statement is of no kind. */
export const statementAdvice =
  'A statement is { says, from: [{ plan?, node, quote }] }, { absent, words, plan? } or { ours, basis? }; `plan` is left out only below a plan.'

/** The sentence itself, of whatever kind. */
export function textOf(form: StatementForm): string {
  if ('says' in form) return form.says
  return 'absent' in form ? form.absent : form.ours
}

/** The statement that was written; null where neither it nor the place it stands in names a plan. */
export function statementOf(form: StatementForm, plan: string | null): Statement | null {
  if ('ours' in form) return { kind: 'ours', text: form.ours, basis: form.basis ?? null }
  if ('absent' in form) {
    const named = form.plan ?? plan
    return named === null ? null : { kind: 'absent', text: form.absent, plan: named, words: form.words }
  }
  const sources = form.from.flatMap(({ plan: own, node, quote }): Source[] => {
    const named = own ?? plan
    return named === null ? [] : [{ plan: named, node, quote }]
  })
  const [first, ...more] = sources
  if (first === undefined || sources.length < form.from.length) return null
  return { kind: 'says', text: form.says, sources: [first, ...more] }
}
