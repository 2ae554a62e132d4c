import { columnRole } from '../plan/column-role.ts'
import type { Cell } from '../plan/tree.ts'
import type { Columns } from './columns.ts'
import { headerCells } from './header-cells.ts'
import { headerWords } from './header-lines.ts'
import type { Line } from './lines.ts'

/** The cells of the header in `lines` and what it says of the columns; `valueColumns` is how many values most rows have. */
export function textHeader(lines: Line[], valueColumns: number): { cells: Cell[]; columns: Columns } {
  const words = lines.flatMap(headerWords).map((word) => ({ role: columnRole(word.text), words: [word] }))
  const values = words.filter(({ role }) => role === 'value')
  // 2020年 2025年 above 基期 目标: two lines of words for the same columns.
  const isLayered = new Set(values.map((value) => value.words[0]?.line)).size > 1
  const layers =
    isLayered && valueColumns > 0 && values.length > valueColumns && values.length % valueColumns === 0
      ? values.length / valueColumns
      : 1
  const perLayer = values.length / layers
  for (const [index, value] of values.slice(0, perLayer).entries())
    for (let layer = 1; layer < layers; layer += 1)
      value.words.push(...(values[index + layer * perLayer]?.words ?? []))
  const below = new Set(values.slice(perLayer))
  return {
    cells: headerCells(words.filter((word) => !below.has(word))),
    columns: {
      values: values.length > 0 ? perLayer : valueColumns,
      unit: words.some(({ role }) => role === 'unit'),
      bodies: words.filter(({ role }) => role === 'bodies').length,
    },
  }
}
