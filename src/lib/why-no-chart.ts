import { unitOf } from './indicator-unit.ts'
import type { ChartTarget } from './target-chart.ts'

/** Why these targets cannot stand in one picture, in a sentence; null where they can. */
export function whyNoChart(targets: ChartTarget[]): string | null {
  if (targets.length < 2) return '只有一份规划有这一项，没有可以画在一起的。'
  if (new Set(targets.map(({ unit }) => unitOf(unit))).size > 1) return '单位不同，不能画在一起。'
  if (targets.every(({ unit }) => unit === null)) return '规划都没有写单位，不知道能不能画在一起。'
  if (targets.every(({ values }) => values.every(({ value }) => value === null)))
    return '目标是用文字写的，没有数字，画不成图。'
  return null
}
