import type { ColumnRole } from '../plan/column-role.ts'
import type { Cell } from '../plan/tree.ts'
import type { Token } from './token.ts'
import { textOfTokens } from './token.ts'

/** The cells of a header. 序号 and 类别, whose columns have no cells in the tree, stand in the cell of the name. */
export function headerCells(columns: { role: ColumnRole; words: Token[] }[]): Cell[] {
  const cells: Token[][] = []
  let lead: Token[] = []
  for (const { role, words } of columns) {
    if (role === 'number' || role === 'group') {
      lead.push(...words)
      continue
    }
    cells.push(role === 'name' ? [...lead, ...words] : [...words])
    if (role === 'name') lead = []
  }
  if (cells[0]) cells[0].unshift(...lead)
  else if (lead.length > 0) cells.push(lead)
  return cells.map((cell) => ({ type: 'cell', children: cell.length > 0 ? [textOfTokens(cell)] : [] }))
}
