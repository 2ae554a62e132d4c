import type { IndicatorValueRecord } from '../plan/record.ts'
import { targetWords } from './indicator-sentence.ts'

/** What one place is to reach: a row of its plan's table. */
export interface ChartTarget {
  place: string
  unit: string | null
  values: IndicatorValueRecord[]
}

/** A picture of targets on one axis, in per cent of its length; where it stands on a page is the component's business. */
export interface TargetChart {
  ticks: { at: number; label: string }[]
  lines: ChartLine[]
}

/** One target: each has a line of its own, so that equal ones never hide each other. */
export interface ChartLine {
  /** Null for the further values of the same place. */
  place: string | null
  /** The printed column header (2030年), where the place has several values. */
  column: string | null
  words: string
  /** Null where the target has no number (应改尽改). */
  mark: ChartMark | null
}

export interface ChartMark {
  /** From nothing to the number, or between the two ends of a range. */
  solid: [number, number] | null
  /** What counts as reached as well: from a lower bound to the end of the axis, from an upper bound to its beginning. */
  open: [from: number, to: number] | null
  points: { at: number; shape: PointShape }[]
}

/** The number itself counts (dot), it does not (ring: ＞90), or it is about that (diamond: 约30). */
export type PointShape = 'dot' | 'ring' | 'diamond'

/** Geometry of the targets of one indicator; all are in the same unit. */
export function targetChart(targets: ChartTarget[]): TargetChart {
  const unit = targets[0]?.unit ?? ''
  const numbers = targets.flatMap(({ values }) => values.flatMap(({ value }) => value ?? []))
  const percent = /^[%％]$/u.test(unit)
  const end = percent && Math.max(...numbers) <= 100 ? 100 : niceEnd(Math.max(0, ...numbers))
  return {
    ticks: [0, end / 2, end].map((value) => ({
      at: (100 * value) / end,
      label: `${String(value)}${percent ? '%' : unit}`,
    })),
    lines: targets.flatMap((target) => linesOf(target, end)),
  }
}

function linesOf({ place, unit, values }: ChartTarget, end: number): ChartLine[] {
  if (values.length === 0) return [{ place, column: null, words: '未设目标', mark: null }]
  return values.map((value, index) => ({
    place: index === 0 ? place : null,
    column: values.length > 1 ? value.column : null,
    words: targetWords(value.text, unit),
    mark: markOf(value, end),
  }))
}

function markOf({ relation, value }: IndicatorValueRecord, end: number): ChartMark | null {
  if (value === null || relation === 'words') return null
  const at = (number: number): number => (100 * number) / end
  if (typeof value !== 'number') {
    const [from, to] = [at(value[0]), at(value[1])]
    const points = [from, to].map((point) => ({ at: point, shape: 'dot' as const }))
    return { solid: [from, to], open: null, points }
  }
  const point = at(value)
  const shape = relation === '>' || relation === '<' ? 'ring' : relation === '~' ? 'diamond' : 'dot'
  const upper = relation === '<' || relation === '<='
  const lower = relation === '>' || relation === '>='
  return {
    solid: upper ? null : [0, point],
    open: upper ? [point, 0] : lower ? [point, 100] : null,
    points: [{ at: point, shape }],
  }
}

/** The smallest of 1, 2, 4, 5, 8 and 10 times a power of ten that is not smaller: 1500 ends at 2000, 6500 at 8000. */
function niceEnd(largest: number): number {
  if (largest <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(largest))
  return ([1, 2, 4, 5, 8].find((step) => step * power >= largest) ?? 10) * power
}
