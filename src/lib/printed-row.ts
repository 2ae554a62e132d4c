import type { IndicatorRecord } from '../plan/record.ts'
import { natureWords } from './indicator-sentence.ts'

/** What the cells of a row print, each in quotation marks: 原文：指标“…”，目标“≥97”，单位“%”，属性“预期性”。 */
export function printedRow({ name, unit, nature, values }: IndicatorRecord): string {
  const targets = values.map(({ column, text }) =>
    values.length > 1 && column !== null ? `${column}“${text}”` : `目标“${text}”`,
  )
  return `原文：${[
    `指标“${name}”`,
    ...(targets.length > 0 ? targets : ['没有写目标']),
    unit === null ? '没有写单位' : `单位“${unit}”`,
    nature === null ? '没有写属性' : `属性“${natureWords[nature]}”`,
  ].join('，')}。`
}
