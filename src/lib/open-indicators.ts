import type { IndicatorRecord, IndicatorValueRecord } from '../plan/record.ts'
import type { CsvColumn } from './csv.ts'
import { textPath } from './plan-paths.ts'
import type { LoadedPlan } from './plans.ts'
import { canonical } from './urls.ts'

/** One row of `/data/indicators.json`. The address is absolute. */
export interface OpenIndicator extends Omit<IndicatorRecord, 'id'> {
  plan: string
  node: string
  address: string
}

/** All indicators of all plans as open data, schema `indicators/1`, in the order of the plans and of their tables. */
export function openIndicators(plans: LoadedPlan[]): OpenIndicator[] {
  return plans.flatMap(({ id: plan, record }) =>
    record.indicators.map(({ id, ...row }) => ({
      plan,
      node: id,
      address: canonical(textPath(plan, id)),
      ...row,
    })),
  )
}

/** One line of `/data/indicators.csv`: one value of one indicator. */
export type IndicatorLine = Omit<OpenIndicator, 'values'> & { value: IndicatorValueRecord | null }

/** The same as a table: a line a value, and one for an indicator without any. */
export function indicatorLines(indicators: OpenIndicator[]): IndicatorLine[] {
  return indicators.flatMap(({ values, ...rest }): IndicatorLine[] =>
    values.length === 0 ? [{ ...rest, value: null }] : values.map((value) => ({ ...rest, value })),
  )
}

/** The columns of `/data/indicators.csv`. */
export const indicatorColumns: CsvColumn<IndicatorLine>[] = [
  { name: 'plan', of: ({ plan }) => plan },
  { name: 'node', of: ({ node }) => node },
  { name: 'address', of: ({ address }) => address },
  { name: 'number', of: ({ number }) => number },
  { name: 'name', of: ({ name }) => name },
  { name: 'unit', of: ({ unit }) => unit },
  { name: 'group', of: ({ group }) => group },
  { name: 'nature', of: ({ nature }) => nature },
  { name: 'column', of: ({ value }) => value?.column ?? null },
  { name: 'value', of: ({ value }) => value?.text ?? null },
  { name: 'relation', of: ({ value }) => value?.relation ?? null },
  { name: 'value_from', of: ({ value }) => endOf(value, 0) },
  { name: 'value_to', of: ({ value }) => endOf(value, 1) },
  { name: 'cumulative', of: ({ value }) => value?.cumulative ?? null },
  { name: 'register', of: ({ register }) => register },
  { name: 'line_from', of: ({ lines }) => lines[0] },
  { name: 'line_to', of: ({ lines }) => lines[1] },
]

/** Both ends of a range; a single number is both. */
function endOf(value: IndicatorValueRecord | null, end: 0 | 1): number | null {
  const number = value?.value ?? null
  return Array.isArray(number) ? number[end] : number
}
