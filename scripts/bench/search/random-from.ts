/** Numbers that a seed decides. */
export interface Random {
  /** A whole number from 0 up to, but not, `count`. */
  below: (count: number) => number
  /** One of a list that is not empty. */
  pick: <Item>(items: readonly Item[]) => Item
}

/** The largest seed: Park and Miller's generator counts up to it. */
export const largestSeed = 2_147_483_646

/** Park and Miller's generator: the same numbers for the same seed (1 to `largestSeed`) and the same purpose, others for another purpose. */
export function randomFrom(seed: number, purpose: string): Random {
  let state = seed
  const next = (): number => {
    state = (state * 48_271) % (largestSeed + 1)
    return state / (largestSeed + 1)
  }
  for (const char of purpose) {
    state = ((state + (char.codePointAt(0) ?? 0)) % largestSeed) + 1
    next()
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from')
      return item
    },
  }
}
