import { rulesOf } from '../accessibility/rules.ts'
import type { Mutant } from './mutant.ts'
import type { Asked, SiteTest } from './site-tests.ts'

/**
 * Which test is to catch a mutant: the one its rule names, or, for a rule, the quickest of `sound` (tests that passed on the sound
 * site) which on the mutant's page, in its view (320 px light where it names none), makes a check that looks for the rule. Throws
 * when none does.
 */
export function testFor({ name, rule, page, view }: Mutant, sound: SiteTest[]): Asked {
  const named = specOf(rule)
  if (named !== null) return { specs: [named.spec], grep: `(^| )${escaped(named.title)}` }
  const checks = Object.entries(rulesOf).flatMap(([check, rules]) =>
    rules.includes(plain(rule)) ? [check] : [],
  )
  const places = view === undefined ? ['', `${usualView} `] : [`${view} `]
  const [quickest] = sound
    .filter(({ words }) => places.some((place) => words.startsWith(`${place}${page} `)))
    .filter((test) => test.checks.some((check) => checks.includes(check)))
    .sort((one, other) => one.milliseconds - other.milliseconds)
  if (quickest === undefined) throw new Error(`${name}: no test of ${page} ${view ?? ''} looks for ${rule}`)
  const [spec = ''] = quickest.name.split(': ')
  return { specs: [spec], grep: `(^| )${escaped(quickest.words)}$`, pages: [page] }
}

/** The view in which a mutant that names none is looked for. */
export const usualView = '320 px light'

/** `site/search.spec.ts: a hit marks` in its two parts; null for a rule. */
export function specOf(rule: string): { spec: string; title: string } | null {
  const [, spec, title] = /^([^:]+\.spec\.ts): (.+)$/u.exec(rule) ?? []
  return spec === undefined || title === undefined ? null : { spec, title }
}

/** What axe cannot decide, and a trap of Tab, are looked for under the rule's own name. */
const plain = (rule: string): string => rule.replace(/^axe-incomplete:/u, 'axe:').replace(/-trap$/u, '')

/** Words as a regular expression. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
