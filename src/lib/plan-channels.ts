import type { Channel } from './channels.ts'
import { channelsOf } from './channels.ts'
import { passages } from './passages.ts'

let cache: Map<string, Channel[]> | null = null

/** The channels that a plan names, by its id. */
export function planChannels(plan: string): Channel[] {
  cache ??= new Map(
    Object.entries(Object.groupBy(passages(), ({ plan: id }) => id)).map(([id, own]) => [
      id,
      channelsOf(own ?? []),
    ]),
  )
  return cache.get(plan) ?? []
}
