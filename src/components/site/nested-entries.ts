/** A line of a list of contents. `level` counts from 1; `number` is the printed one, null where there is none. */
export interface ContentsEntry {
  id: string
  level: number
  text: string
  number: string | null
}

/** A line with the lines below it. */
export interface NestedEntry extends ContentsEntry {
  children: NestedEntry[]
}

/** The entries as a tree; one that skips a level stands below the nearest entry above it. */
export function nestedEntries(entries: ContentsEntry[]): NestedEntry[] {
  const top: NestedEntry[] = []
  const open: NestedEntry[] = []
  for (const entry of entries) {
    const nested: NestedEntry = { ...entry, children: [] }
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop()
    const siblings = open.at(-1)?.children ?? top
    siblings.push(nested)
    open.push(nested)
  }
  return top
}
