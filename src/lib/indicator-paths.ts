/** Address of one indicator, by its id in the register or, for a row that the register does not name, `<plan>-<node>`. */
export function indicatorPath(id: string): string {
  return `/indicators/${id}/`
}
