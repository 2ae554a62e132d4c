import { columnRole } from './column-role.ts'
import type { LinesOf } from './line-index.ts'
import { natureOf } from './nature.ts'
import { plainText } from './plain-text.ts'
import { quantityOf } from './quantity.ts'
import type { IndicatorRecord } from './record.ts'
import { rowNumberOf } from './row-number.ts'
import type { Indicator, Plan } from './tree.ts'
import { unitInBrackets } from './unit-in-brackets.ts'
import { nodesOf } from './walk.ts'

/** Every row of every indicator table; `registerOf` gives the id of a row in registers/indicators.yaml. */
export function collectIndicators(
  plan: Plan,
  linesOf: LinesOf,
  registerOf: (nodeId: string) => string | null,
): IndicatorRecord[] {
  return nodesOf(plan, 'indicatorTable').flatMap((table) => {
    const header = nodesOf(table, 'cell')
      .map((cell) => plainText(cell))
      .filter((cell) => columnRole(cell) === 'value')
    return nodesOf(table, 'indicatorGroup').flatMap((group) => {
      const label = group.children.find((child) => child.type === 'groupLabel')
      const rows = group.children.filter((child) => child.type === 'indicator')
      return rows.map((row) => ({
        ...rowRecord(row, header),
        group: label ? plainText(label) : null,
        register: registerOf(row.id),
        lines: linesOf(row),
      }))
    })
  })
}

function rowRecord(row: Indicator, header: string[]): Omit<IndicatorRecord, 'group' | 'register' | 'lines'> {
  const cells = (type: 'indicatorName' | 'indicatorUnit' | 'indicatorValue' | 'indicatorNature'): string[] =>
    row.children.filter((cell) => cell.type === type).map((cell) => plainText(cell))
  const printed = cells('indicatorName')[0] ?? ''
  const number = rowNumberOf(printed)
  const { name, unit } = nameAndUnit(printed.slice(number?.length ?? 0))
  return {
    id: row.id,
    number,
    name,
    unit: unit ?? cells('indicatorUnit')[0] ?? null,
    nature: natureOf(cells('indicatorNature')[0] ?? ''),
    values: cells('indicatorValue').map((text, index) => ({
      column: header[index] ?? null,
      text,
      ...quantityOf(text),
    })),
  }
}

const nameBeforeUnit = new RegExp(`^(.+?)\\s*${unitInBrackets}`, 'u')

/** 困难残疾人生活补贴覆盖率（%） → name and %; 村（社区）残疾人组织 … keeps its inner bracket. */
export function nameAndUnit(printed: string): { name: string; unit: string | null } {
  const match = nameBeforeUnit.exec(printed.trim())
  return match?.[1] ? { name: match[1], unit: match[2] ?? null } : { name: printed.trim(), unit: null }
}
