import { topicsIn } from './class-register.ts'

/** The topic that most words of a text decide, of equals the one that comes first in it; null where none does. */
export function mainTopic(text: string): string | null {
  const counts = new Map<string, { count: number; at: number }>()
  for (const { id, at } of topicsIn(text)) {
    const known = counts.get(id)
    counts.set(id, { count: (known?.count ?? 0) + 1, at: Math.min(known?.at ?? at, at) })
  }
  const [first] = [...counts].sort(([, one], [, other]) => other.count - one.count || one.at - other.at)
  return first?.[0] ?? null
}
