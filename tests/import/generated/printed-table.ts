import type { ModelRow } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'
import { groupLabels } from './words.ts'

/**
 * The header, rows and group labels of a table, a line each, and what an import must find of the rows and of the bodies in
 * charge, whose names begin with `level`.
 */
export function printedTable(
  rows: ModelRow[],
  { table }: PlanStyle,
  level: string,
): { lines: string[]; facts: string[]; bodies: string[] } {
  const columns = table === 'two-values' ? ['2020年', '2025年'] : ['目标']
  const ofUnit = (unit: string): string[] => (table === 'unit-column' ? [unit] : [])
  const ofBodies = (bodies: string): string[] => (table === 'bodies-column' ? [bodies] : [])
  // The first half of the rows is one group, the second another.
  const groups = rows.map((_, index) =>
    table === 'groups' ? (groupLabels[Math.floor((index * 2) / rows.length)] ?? '') : '',
  )
  const hasHeader = table !== 'no-header'
  const header = ['指标', ...ofUnit('单位'), ...columns, '属性', ...ofBodies('负责部门')]
  const lines = hasHeader ? [header.join(' ')] : []
  const facts: string[] = []
  for (const [index, { name, unit, values, nature, bodies }] of rows.entries()) {
    const group = groups[index] ?? ''
    if (group !== '' && group !== groups[index - 1]) lines.push(group)
    const number = `${index + 1}.`
    const cells = values.slice(0, columns.length)
    const ofName = ofUnit(unit).length > 0 ? name : `${name}（${unit}）`
    const names = bodies.map((body) => level + body).join('、')
    lines.push([`${number}${ofName}`, ...ofUnit(unit), ...cells, nature, ...ofBodies(names)].join(' '))
    const found = cells.map((cell, at) => `${hasHeader ? (columns[at] ?? '') : ''}=${cell}`).join(' ')
    const kind = nature === '约束性' ? 'obligatory' : 'anticipatory'
    facts.push(`${number} | ${name} | ${unit} | ${group} | ${found} ${kind}`)
  }
  return {
    lines,
    facts,
    bodies:
      table === 'bodies-column'
        ? rows.map(({ bodies }) => `responsible ${bodies.map((body) => level + body).join(' ')}`)
        : [],
  }
}
