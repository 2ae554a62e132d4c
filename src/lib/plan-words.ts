import type { PlanWords } from '../plain/breaches-of.ts'
import { nodeTexts } from '../plan/node-texts.ts'
import { bodiesOfPlan } from './body-register.ts'
import type { LoadedPlan } from './plans.ts'
import { printedWords } from './printed-words.ts'

/** What our own sentences are held against: the printed words of these plans, by node and whole. */
export function planWords(plans: LoadedPlan[]): PlanWords {
  const texts = new Map(plans.map((plan) => [plan.id, quotableTexts(plan)]))
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

/** A passage is quoted as it is printed, row or project and all: `9.残疾儿童少年义务教育入学率（%） 97 预期性`. */
export function quotableTexts(plan: LoadedPlan): Map<string, string> {
  const { record } = plan
  const texts = nodeTexts(record)
  const rows = [...record.indicators, ...record.boxes.flatMap(({ projects }) => projects)]
  for (const { id } of rows) texts.set(id, printedWords(plan, id, []) ?? '')
  return texts
}
