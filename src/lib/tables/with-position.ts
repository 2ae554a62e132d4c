/** Rows with their place among those of the same group, from 1. */
export function withPosition<Row>(
  rows: Row[],
  groupOf: (row: Row) => string,
): { row: Row; position: number }[] {
  const counts = new Map<string, number>()
  return rows.map((row) => {
    const group = groupOf(row)
    const position = (counts.get(group) ?? 0) + 1
    counts.set(group, position)
    return { row, position }
  })
}
