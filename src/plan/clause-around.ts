import { ink } from './text.ts'

type Range = [start: number, end: number]

/** Signs that end a clause where they stand outside brackets. */
const stops = '，；。：！？,;\n'
/** A clause that has no subject of its own: 共计资金41万余元, 占全州人口总数的 4.7%. */
const dependent = /^(?:共|合计|总计|其中|占|达|约占|分别)/u
/** With fewer words than this around the quantity a clause does not say what is counted: 培训 750 人次以上. */
const fewest = 4

/**
 * The clause that holds one of a text's quantities, as offsets, in words that say what is counted: a clause without them takes the one before it,
 * and of 、-parts that hold a quantity each only the part is taken (手术类最高补助 2.55 万元/人).
 */
export function clauseAround(
  text: string,
  quantity: Range,
  quantities: Range[],
): { quote: Range; clause: Range } {
  const clauses = pieces(text, [0, text.length], stops)
  const at = clauses.findIndex((clause) => holds(clause, quantity))
  const clause = clauses[at] ?? [0, text.length]
  const parts = pieces(text, clause, '、')
  const each = parts.length > 1 && parts.every((part) => quantities.some((other) => holds(part, other)))
  const part = each ? parts.find((piece) => holds(piece, quantity)) : undefined
  if (part !== undefined) return { quote: part, clause }
  const previous = sameSentence(text, clauses, at)
  const quote: Range =
    previous !== undefined && isDependent(text, clause, quantity) ? [previous[0], clause[1]] : clause
  return { quote, clause }
}

function isDependent(text: string, [start, end]: Range, [from, to]: Range): boolean {
  const around = ink(text.slice(start, from) + text.slice(to, end)).replace(/以上|以下|左右/gu, '')
  return dependent.test(text.slice(start, end)) || [...around].length < fewest
}

/** The clause before, where no sentence ends between. */
function sameSentence(text: string, clauses: Range[], at: number): Range | undefined {
  const previous = clauses[at - 1]
  return previous !== undefined && !'。！？\n'.includes(text[previous[1]] ?? '') ? previous : undefined
}

/** The parts of a stretch between signs that stand outside brackets and quotation marks, without white space around them. */
function pieces(text: string, [from, to]: Range, signs: string): Range[] {
  const found: Range[] = []
  let depth = 0
  let start = from
  for (let at = from; at <= to; at += 1) {
    const sign = text[at] ?? ''
    if (at < to && '（(《〈“'.includes(sign)) depth += 1
    if (at < to && '）)》〉”'.includes(sign)) depth = Math.max(0, depth - 1)
    if (at < to && (depth > 0 || !signs.includes(sign) || isThousands(text, at))) continue
    found.push(trimmed(text, [start, at]))
    start = at + 1
  }
  return found
}

/** The comma of 3,000. */
function isThousands(text: string, at: number): boolean {
  return /^\d,\d$/u.test(text.slice(at - 1, at + 2))
}

function trimmed(text: string, [start, end]: Range): Range {
  const piece = text.slice(start, end)
  return [start + piece.length - piece.trimStart().length, start + piece.trimEnd().length]
}

function holds([start, end]: Range, [from, to]: Range): boolean {
  return start <= from && to <= end
}
