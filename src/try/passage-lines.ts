import type { Lines } from '../plan/record.ts'

interface Placed {
  id: string
  lines: Lines
}

/** Tells the smallest passage that a source line (counted from 1) belongs to; null where there is none. */
export function passageLines(passages: Placed[]): (line: number) => string | null {
  const owner = new Map<number, { id: string; length: number }>()
  for (const { id, lines } of passages) {
    const length = lines[1] - lines[0]
    for (let line = lines[0]; line <= lines[1]; line += 1)
      if (length < (owner.get(line)?.length ?? Infinity)) owner.set(line, { id, length })
  }
  return (line) => owner.get(line)?.id ?? null
}
