import type { Check } from './checks/finding.ts'

type Change = (html: string) => string

/** A defect of the sound page: what it is called, the rule that must catch it, the check that looks for the rule, and how it is planted. */
export type PlantedDefect = [name: string, rule: string, check: Check, change: Change]

const swap =
  (from: string, to: string): Change =>
  (html) => {
    if (!html.includes(from)) throw new Error(`the sound page has no ${from}`)
    return html.replace(from, to)
  }

/** Ways to change the sound page: one text for another, more at the end of main, more rules, more script, several of these. */
export const planting = {
  swap,
  into: (more: string): Change => swap('</main>', `${more}</main>`),
  css: (more: string): Change => swap('/* more */', more),
  script: (more: string): Change => swap('/* script */', more),
  both:
    (...changes: Change[]): Change =>
    (html) =>
      changes.reduce((now, change) => change(now), html),
}
