import type { Rule } from './pdf-page.ts'

/** A ruled table: edges of its columns and rows, and its cells by their first and last column and row, from 0. */
export interface Grid {
  xs: number[]
  ys: number[]
  cells: GridCell[]
}

export interface GridCell {
  left: number
  right: number
  top: number
  bottom: number
}

/** The tables that the rules of a page draw; a frame around text is a table of one cell. */
export function gridsOf(rules: Rule[]): Grid[] {
  return groupsOf(rules).flatMap((group) => {
    const horizontal = group.filter((rule) => rule.horizontal)
    const vertical = group.filter((rule) => !rule.horizontal)
    const xs = clustersOf(vertical.map(({ at }) => at))
    const ys = clustersOf(horizontal.map(({ at }) => at))
    if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > 20_000) return []
    return [{ xs, ys, cells: cellsOf(xs, ys, horizontal, vertical) }]
  })
}

/** Points: edges this near are one. */
const near = 2.5

/** Rules that touch, over any number of others. */
function groupsOf(rules: Rule[]): Rule[][] {
  // What is drawn by the thousand is a picture.
  if (rules.length > 4000) return []
  const groups: Rule[][] = []
  const left = new Set(rules)
  for (const first of rules) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const rule of group)
      for (const other of left)
        if (touches(rule, other)) {
          left.delete(other)
          group.push(other)
        }
    groups.push(group)
  }
  return groups
}

function touches(a: Rule, b: Rule): boolean {
  if (a.horizontal === b.horizontal)
    return Math.abs(a.at - b.at) < near && a.from < b.to + near && b.from < a.to + near
  return a.at > b.from - near && a.at < b.to + near && b.at > a.from - near && b.at < a.to + near
}

function clustersOf(values: number[]): number[] {
  const clusters: number[] = []
  let last = -Infinity
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - last > near) clusters.push(value)
    last = value
  }
  return clusters
}

/** Fields of the grid between which no rule runs are one cell. */
function cellsOf(xs: number[], ys: number[], horizontal: Rule[], vertical: Rule[]): GridCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const divides = (lines: Rule[], at: number, middle: number): boolean =>
    lines.some((rule) => Math.abs(rule.at - at) < near * 1.5 && rule.from < middle && middle < rule.to)
  const middle = (edges: number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  const owner = Array.from({ length: columns * rows }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (owner[root] !== root) root = owner[root] ?? root
    return root
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column
      if (column + 1 < columns && !divides(vertical, xs[column + 1] ?? 0, middle(ys, row)))
        owner[rootOf(at + 1)] = rootOf(at)
      if (row + 1 < rows && !divides(horizontal, ys[row + 1] ?? 0, middle(xs, column)))
        owner[rootOf(at + columns)] = rootOf(at)
    }
  const cells = new Map<number, GridCell>()
  for (let at = 0; at < owner.length; at += 1) {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    const cell = cells.get(rootOf(at))
    if (cell === undefined) cells.set(rootOf(at), { left: column, right: column, top: row, bottom: row })
    else {
      cell.left = Math.min(cell.left, column)
      cell.right = Math.max(cell.right, column)
      cell.bottom = row
    }
  }
  return [...cells.values()]
}
