/** A figure with two decimals at most, for a table. */
export function rounded(figure: number): number {
  return Math.round(figure * 100) / 100
}
