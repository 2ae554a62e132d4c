/** The middle of some figures; of an even number the lower of the two. Throws when there is none. */
export function median(figures: number[]): number {
  const middle = [...figures].sort((one, other) => one - other)[Math.floor((figures.length - 1) / 2)]
  if (middle === undefined) throw new Error('No median of nothing')
  return middle
}
