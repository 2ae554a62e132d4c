import { hanNumeral } from '../../../scripts/bench/import/han-numeral.ts'
import type { PlanStyle } from './plan-style.ts'

type Numbering = [
  chapter: (n: number) => string,
  section: (n: number) => string,
  third: (n: number) => string,
]

const chapter = (n: number): string => `第${hanNumeral(n)}章`
const section = (n: number): string => `第${hanNumeral(n)}节`
const han = (n: number): string => `${hanNumeral(n)}、`
const dotted = (n: number): string => `${n}.`
const bracketed = (n: number): string => `（${hanNumeral(n)}）`

/** How chapters, sections and what stands below them are numbered. */
export const numberings: Record<PlanStyle['numbering'], Numbering> = {
  '一、（一）1.': [han, bracketed, dotted],
  '一、1.（1）': [han, dotted, (n: number): string => `（${n}）`],
  '章、节、一、': [chapter, section, han],
  '章、一、（一）': [chapter, han, bracketed],
  '篇、章、节': [chapter, section, han],
}
