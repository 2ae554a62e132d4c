/** One page of a list that is too long for one. */
export interface ListPage<Item> {
  /** Counted from 1. */
  number: number
  /** How many pages there are. */
  of: number
  /** Address without the base: /commitments/, /commitments/2/. */
  path: string
  items: Item[]
}

/** No page lists more entries than this. */
const most = 200

/** A list in pages of at most 200 entries, the first at `path`; an empty list is one empty page. */
export function listPages<Item>(items: Item[], path: string, size = most): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    path: index === 0 ? path : `${path}${String(index + 1)}/`,
    items: items.slice(index * size, (index + 1) * size),
  }))
}
