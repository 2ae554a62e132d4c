import { deadlineOfColumn } from './deadline-of.ts'
import type { Quantified } from './quantified.ts'
import { scaledNumber } from './scaled-number.ts'
import type { IndicatorRecord, Period } from './record.ts'

/** A column that tells how things stood: 2020年, 基期值, 现状值. */
const earlier = /基期|基数|现状|基准/u

/** What stands around a row: its first cell without the number, unit included, and the title of its box. */
interface Printed {
  name: string
  title: string
}

/** The targets of one row of an indicator table that are numbers; the quotation is its first cell and the target. */
export function commitmentsOfRow(
  row: IndicatorRecord,
  { name, title }: Printed,
  period: Period,
): Quantified[] {
  return row.values.flatMap(({ text, column, relation, value }) => {
    if (value === null || relation === 'words') return []
    const by = deadlineOfColumn(column, title, period)
    const isBaseline = earlier.test(column ?? '') || (by !== null && by < period.from)
    const scale = /^(万亿|千万|百万|亿|万)/u.exec(row.unit ?? '')?.[1]
    return [
      {
        nodeId: row.id,
        kind: isBaseline ? 'baseline' : 'promise',
        quote: `${name} ${text}`,
        value,
        unit: row.unit ?? '',
        relation,
        normalized: {
          value: scaled(value, scale),
          unit: (row.unit ?? '').slice(scale?.length ?? 0).replace('％', '%'),
        },
        per: /年均|每年/u.test(`${name}${column ?? ''}`) ? 'year' : null,
        by: isBaseline ? null : by,
        sameAs: null,
        sentence: name,
      },
    ]
  })
}

function scaled(value: number | [number, number], scale: string | undefined): number | [number, number] {
  return Array.isArray(value)
    ? [scaledNumber(String(value[0]), scale), scaledNumber(String(value[1]), scale)]
    : scaledNumber(String(value), scale)
}
