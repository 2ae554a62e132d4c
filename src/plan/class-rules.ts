import type { Kind } from './coordinated-kinds.ts'
import { coordinatedKinds } from './coordinated-kinds.ts'
import type { Decision } from './decision.ts'

/** What an editor's register says about one topic or group of people: patterns, as the source of a regular expression. */
export interface ClassRule {
  id: string
  /** Printed words that put a passage here. */
  decide: string[]
  /** Longer words in which those mean something else: 就业年龄段 is not about 就业. */
  forbid: string[]
  /** The word that names the group in a list with one head: 听力 in 听力、言语残疾人. */
  kind?: string | undefined
}

/** The rules of one register; `never` holds what decides nothing at all. */
export interface ClassRules {
  never: string[]
  entries: ClassRule[]
}

/** Every word of a text that puts it into a class, by class in the order of the register, then in the order of the text. */
export type Classify = (text: string) => Decision[]

/** 区卫体局 in （责任单位：…） says who works, not what about. */
const responsibility = String.raw`（(?:牵头|责任|参与|配合)单位：[^）]*）`

/** Rules made ready for use. */
export function classifier({ never, entries }: ClassRules): Classify {
  const everywhere = new RegExp([responsibility, ...never].join('|'), 'gu')
  const kinds = entries.flatMap(({ id, kind }): Kind[] => (kind === undefined ? [] : [{ id, word: kind }]))
  const compiled = entries.map(({ id, decide, forbid }) => ({
    id,
    decide: anyOf(decide),
    forbid: anyOf(forbid),
  }))
  return (text) => {
    const open = masked(text, everywhere)
    const listed = coordinatedKinds(open, kinds)
    return compiled.flatMap(({ id, decide, forbid }) => {
      const own = decide === null ? [] : matches(id, decide, forbid === null ? open : masked(open, forbid))
      return [...own, ...listed.filter((found) => found.id === id)].sort((one, other) => one.at - other.at)
    })
  }
}

function anyOf(patterns: string[]): RegExp | null {
  return patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'gu')
}

function matches(id: string, decide: RegExp, text: string): Decision[] {
  return [...text.matchAll(decide)].map(({ 0: because, index }) => ({ id, because, at: index }))
}

/** What is forbidden keeps its length, so that offsets hold. */
function masked(text: string, forbidden: RegExp): string {
  return text.replace(forbidden, (words) => '\0'.repeat(words.length))
}
