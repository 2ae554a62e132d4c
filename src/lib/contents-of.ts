import type { ContentsEntry } from '../components/site/nested-entries.ts'
import { headOf } from '../plan/collect-outline.ts'
import { plainText } from '../plan/plain-text.ts'
import { nodesOf } from '../plan/walk.ts'
import type { LoadedPlan } from './plans.ts'

/** The contents of a plan: its headings, a number followed by a space where the plan prints one (第一篇　站在新的起点). */
export function contentsOf({ tree, record }: Pick<LoadedPlan, 'tree' | 'record'>): ContentsEntry[] {
  const printed = new Map(nodesOf(tree, 'section').map((section) => [section.id, plainText(headOf(section))]))
  return record.outline.map(({ id, level, number, text }) => {
    const gap = number !== null && /^\s/u.test((printed.get(id) ?? '').slice(number.length)) ? ' ' : ''
    return { id, level, number: number === null ? null : `${number}${gap}`, text }
  })
}
