import { sentences } from '../plan/sentences.ts'
import { ink } from '../plan/text.ts'
import type { Says, Source, Statement } from './statement.ts'
import { statedNumbers } from './stated-numbers.ts'

/** What a statement is held against: the plans' own words. */
export interface PlanWords {
  /** The printed words of a node; undefined where the plan has no such node. */
  textOf: (plan: string, node: string) => string | undefined
  /** All printed words of a plan; undefined where there is no such plan. */
  wholeOf: (plan: string) => string | undefined
  /** The bodies that a text names, each as a kind that 区残联 and 残联 share. */
  bodiesIn: (plan: string, text: string) => string[]
}

/** A promise that a statement breaks: rule id, and what is wrong in English. */
export interface StatementBreach {
  rule:
    | 'not-one-sentence'
    | 'sentence-too-long'
    | 'plan-unknown'
    | 'node-unknown'
    | 'quote-not-there'
    | 'number-not-quoted'
    | 'number-without-basis'
    | 'bound-not-quoted'
    | 'hedge-lost'
    | 'body-not-quoted'
    | 'word-does-occur'
    | 'absence-not-said'
  message: string
}

/** The most characters of a sentence, its full stop included. */
export const longest = 30

/** Words that soften a promise, and what must then stand in our sentence. 可 alone is too short to tell. */
const hedges: [printed: RegExp, kept: RegExp][] = [
  [/鼓励/u, /鼓励|提倡|希望/u],
  [/有条件的?(?:地区|地方|县|镇|村)/u, /有条件|条件够/u],
  [/探索/u, /探索|试/u],
  [/符合(?:相关|规定|一定)?(?:的)?条件/u, /条件/u],
  [/优先/u, /优先|先/u],
]

/** Words that set a bound, and what the quotation must then hold. */
const bounds: [said: RegExp, printed: RegExp][] = [
  // 2000 元至 5000 元, 5-10%: the end of a range bounds as well.
  [/最多|不超过|最高/u, /最高|不超过|以下|以内|≤|\d\s?\D{0,3}(?:至|到|\p{Pd})\s?\d/u],
  [/至少|不少于|不低于|以上/u, /至少|不少于|不低于|以上|≥|超过|＞|不小于/u],
]

/** What is wrong with a quotation; nothing when its words stand in the passage it names, white space aside. */
export function breachesOfSource({ plan, node, quote }: Source, words: PlanWords): StatementBreach[] {
  if (words.wholeOf(plan) === undefined) return [unknownPlan(plan)]
  const text = words.textOf(plan, node)
  if (text === undefined) return [{ rule: 'node-unknown', message: `${plan} has no ${node}` }]
  return ink(text).includes(ink(quote))
    ? []
    : [{ rule: 'quote-not-there', message: `“${quote}” does not stand in ${plan}#${node}` }]
}

/** What is wrong with a statement; nothing when it keeps its promise. */
export function breachesOf(statement: Statement, words: PlanWords): StatementBreach[] {
  return [...formBreaches(statement.text), ...kindBreaches(statement, words)]
}

function formBreaches(text: string): StatementBreach[] {
  const found: StatementBreach[] = []
  if (sentences(text).length !== 1 || !/[。？！]$/u.test(text))
    found.push({
      rule: 'not-one-sentence',
      message: `“${text}” is not one sentence that ends with 。？or ！`,
    })
  const length = [...ink(text)].length
  if (length > longest)
    found.push({
      rule: 'sentence-too-long',
      message: `“${text}” has ${String(length)} characters, more than ${String(longest)}`,
    })
  return found
}

function kindBreaches(statement: Statement, words: PlanWords): StatementBreach[] {
  switch (statement.kind) {
    case 'says': {
      const lost = statement.sources.flatMap((source) => breachesOfSource(source, words))
      return lost.length > 0 ? lost : [...numberBreaches(statement), ...toneBreaches(statement, words)]
    }
    case 'absent': {
      const whole = words.wholeOf(statement.plan)
      if (whole === undefined) return [unknownPlan(statement.plan)]
      const printed = ink(whole)
      const occurring = statement.words.filter((word) => printed.includes(ink(word)))
      return [
        ...(/没有|没写|未写明|没说|不写/u.test(statement.text)
          ? []
          : [
              {
                rule: 'absence-not-said' as const,
                message: `“${statement.text}” does not say that the plan says nothing`,
              },
            ]),
        ...occurring.map((word) => ({
          rule: 'word-does-occur' as const,
          message: `“${word}” does stand in ${statement.plan}`,
        })),
      ]
    }
    case 'ours': {
      const numbers = statedNumbers(statement.text)
      if (statement.basis !== null || numbers.length === 0) return []
      return numbers.map(({ words: number }) => ({
        rule: 'number-without-basis' as const,
        message: `“${statement.text}” names ${number} and no basis for it`,
      }))
    }
  }
}

function unknownPlan(plan: string): StatementBreach {
  return { rule: 'plan-unknown', message: `there is no plan ${plan}` }
}

function numberBreaches({ text, sources }: Says): StatementBreach[] {
  const printed = sources.flatMap(({ quote }) => statedNumbers(quote))
  return statedNumbers(text)
    .filter(
      ({ value, unit }) =>
        !printed.some((one) => one.value === value && (one.unit === unit || one.unit === '' || unit === '')),
    )
    .map(({ words }) => ({
      rule: 'number-not-quoted' as const,
      message: `“${text}” names ${words}, its quotation does not`,
    }))
}

function toneBreaches({ text, sources }: Says, words: PlanWords): StatementBreach[] {
  const quoted = sources.map(({ quote }) => quote).join('')
  const clauses = sources.map((source) => clauseOf(source, words)).join('')
  const named = new Set(sources.flatMap(({ plan, quote }) => words.bodiesIn(plan, quote)))
  const plans = [...new Set(sources.map(({ plan }) => plan))]
  const said = new Set(plans.flatMap((plan) => words.bodiesIn(plan, text)))
  return [
    ...bounds
      .filter(
        ([bound, printed]) => bound.test(text) && statedNumbers(text).length > 0 && !printed.test(quoted),
      )
      .map(([bound]) => ({
        rule: 'bound-not-quoted' as const,
        message: `“${text}” sets a bound (${bound.source}) that its quotation does not`,
      })),
    ...hedges
      .filter(([printed, kept]) => printed.test(clauses) && !kept.test(text))
      .map(([printed]) => ({
        rule: 'hedge-lost' as const,
        message: `“${text}” leaves out what softens its passage (${printed.source})`,
      })),
    ...[...said]
      .filter((body) => !named.has(body))
      .map((body) => ({
        rule: 'body-not-quoted' as const,
        message: `“${text}” names a body (${body}) that its quotation does not`,
      })),
  ]
}

/** The quotation with what stands before it in the same clause: 鼓励 before what was quoted softens it as well. */
function clauseOf({ plan, node, quote }: Source, words: PlanWords): string {
  const text = ink(words.textOf(plan, node) ?? '')
  const at = text.indexOf(ink(quote))
  const before = /[^。；，、：]*$/u.exec(text.slice(0, at))?.[0] ?? ''
  return before + ink(quote)
}
