import { ink } from '../plan/text.ts'
import { restsOn } from './rests-on.ts'
import type { Absent, Ours, Says, Statement } from './statement.ts'

/** A passage with all words of it that a group of sentences rests on, each once. */
export interface QuotedPassage {
  plan: string
  node: string
  quotes: string[]
}

/** Sentences that follow each other and share what stands below them: a quotation, the words looked for, or a basis. */
export type StatementGroup =
  | { kind: 'says'; statements: Says[]; passages: QuotedPassage[] }
  | { kind: 'absent'; statements: Absent[] }
  | { kind: 'ours'; statements: Ours[]; basis: string | null }

/** The most sentences above one quotation: with more, a reader looks too long for the words that belong to one. */
const most = 3

/** The sentences in their order, those side by side that rest on the same in one group. */
export function statementGroups(statements: Statement[]): StatementGroup[] {
  const runs: Statement[][] = []
  for (const statement of statements) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && run.length < most && restsOn(run[0]) === restsOn(statement))
      run.push(statement)
    else runs.push([statement])
  }
  return runs.flatMap((run): StatementGroup[] => {
    const says = run.filter((one) => one.kind === 'says')
    const absent = run.filter((one) => one.kind === 'absent')
    const ours = run.filter((one) => one.kind === 'ours')
    if (says.length > 0) return [{ kind: 'says', statements: says, passages: passagesOf(says) }]
    if (absent.length > 0) return [{ kind: 'absent', statements: absent }]
    return [{ kind: 'ours', statements: ours, basis: ours[0]?.basis ?? null }]
  })
}

/** The passages that sentences rest on, in the order of their first mention. */
export function passagesOf(statements: Says[]): QuotedPassage[] {
  const sources = statements.flatMap((statement) => statement.sources)
  return [...Map.groupBy(sources, ({ plan, node }) => `${plan}#${node}`).values()].flatMap((own) =>
    own
      .slice(0, 1)
      .map(({ plan, node }) => ({ plan, node, quotes: withoutParts(own.map(({ quote }) => quote)) })),
  )
}

/** Each quotation once, and none that stands within another. */
function withoutParts(quotes: string[]): string[] {
  const once = [...new Map(quotes.map((quote) => [ink(quote), quote])).values()]
  return once.filter((quote) => !once.some((other) => other !== quote && ink(other).includes(ink(quote))))
}
