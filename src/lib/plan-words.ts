import type { PlanWords } from '../plain/breaches-of.ts'
import { nodeTexts } from '../plan/node-texts.ts'
import { bodiesOfPlan } from './body-register.ts'
import type { LoadedPlan } from './plans.ts'

/** What our own sentences are held against: the printed words of these plans, by node and whole. */
export function planWords(plans: Pick<LoadedPlan, 'id' | 'record' | 'source'>[]): PlanWords {
  const texts = new Map(plans.map(({ id, record }) => [id, nodeTexts(record)]))
  const wholes = new Map(plans.map(({ id, source }) => [id, source]))
  return {
    textOf: (plan, node) => texts.get(plan)?.get(node),
    wholeOf: (plan) => wholes.get(plan),
    bodiesIn: (plan, text) =>
      bodiesOfPlan(plan)
        .in(text)
        .map(({ register }) => register),
  }
}
