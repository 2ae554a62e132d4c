import type { IndicatorRecord } from '../plan/record.ts'
import { natureWords } from './indicator-sentence.ts'
import { unitOf } from './indicator-unit.ts'

/** The row of one place. */
export interface PlacedRow {
  place: string
  row: IndicatorRecord
}

/** How rows that stand side by side differ in name, unit and nature, one sentence each; the targets themselves are not said again. */
export function indicatorDifferences(rows: PlacedRow[]): string[] {
  const said: [
    what: string,
    of: (row: IndicatorRecord) => string,
    words: (row: IndicatorRecord) => string,
  ][] = [
    ['名称', ({ name }) => name, ({ name }) => `写的是“${name}”`],
    [
      '单位',
      ({ unit }) => unitOf(unit) ?? '',
      ({ unit }) => (unit === null ? '没有写单位' : `写的是“${unit}”`),
    ],
    [
      '属性',
      ({ nature }) => nature ?? '',
      ({ nature }) => (nature === null ? '没有写' : `是${natureWords[nature]}`),
    ],
  ]
  return said.flatMap(([what, of, words]) =>
    new Set(rows.map(({ row }) => of(row))).size < 2
      ? []
      : [`${what}不同：${rows.map(({ place, row }) => `${place}${words(row)}`).join('，')}。`],
  )
}

/** Whether all rows set the same targets: same relation, number or words, unit and, where there are several, column. */
export function sameTargets(rows: PlacedRow[]): boolean {
  const keys = rows.map(({ row: { unit, values } }) =>
    JSON.stringify([
      unitOf(unit),
      values.map(({ column, relation, value, text, cumulative }) => [
        values.length > 1 ? column : null,
        relation,
        value ?? text,
        cumulative,
      ]),
    ]),
  )
  return new Set(keys).size === 1
}
