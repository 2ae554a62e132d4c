import type { PlanRecord } from './record.ts'
import { quantityOf } from './quantity.ts'

/** How many persons with disabilities a plan says that its place has. */
export interface Population {
  nodeId: string
  /** As printed: 9 万持证残疾人. */
  text: string
  persons: number
}

/** 9 万持证残疾人, 持证残疾人6332人, 各类残疾人 5.3 万 */
const printed = [
  /(\d[\d,.]*\s?[万亿]?)\s?(?:名|人)?(?:持证|各类)残疾人/u,
  /(?:持证|各类)残疾人\s?(\d[\d,.]*\s?[万亿]?)\s?(?:名|人)?/u,
]

/**
 * The first statement in a plan of the persons with disabilities (those with a certificate, or of all kinds) who live there, from its
 * paragraphs only, since a project names those whom it reaches. Null where the plan does not say it.
 */
export function populationOf({ paragraphs }: Pick<PlanRecord, 'paragraphs'>): Population | null {
  for (const { id, text } of paragraphs) {
    if (!/(?:我|全)(?:省|州|市|区|县|旗|盟)[^。；]{0,6}有/u.test(text)) continue
    for (const pattern of printed) {
      const match = pattern.exec(text)
      const { value } = quantityOf(match?.[1]?.replace(/\s/gu, '') ?? '')
      if (match && typeof value === 'number') return { nodeId: id, text: match[0], persons: value }
    }
  }
  return null
}

/** A count per 1,000 of a population, rounded to whole numbers, below ten to one decimal. */
export function perThousand(count: number, persons: number): number {
  const exact = (count / persons) * 1000
  return exact < 10 ? Math.round(exact * 10) / 10 : Math.round(exact)
}
