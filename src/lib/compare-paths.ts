/** Address of the comparison, or of what one plan puts into it. */
export function comparePath(plan?: string): string {
  return plan === undefined ? '/compare/' : `/compare/${plan}/`
}
