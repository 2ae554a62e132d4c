/** The figure that so many per cent of some figures do not exceed. Throws when there is none. */
export function percentile(figures: number[], percent: number): number {
  const inOrder = [...figures].sort((one, other) => one - other)
  const figure = inOrder[Math.max(0, Math.ceil((inOrder.length * percent) / 100) - 1)]
  if (figure === undefined) throw new Error('No percentile of nothing')
  return figure
}
