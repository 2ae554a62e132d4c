import { ImportError } from '../import/finding.ts'
import { passagesOf } from '../search/passages-of.ts'
import { answer } from '../search/scan.ts'
import { buildIndex } from '../search/search-index.ts'
import type { SearchIndex } from '../search/search-index.ts'
import { summaryOf } from '../search/summary.ts'
import { foundHtml } from './found-html.ts'
import { packet, packetName } from './packet.ts'
import { readPlan } from './read-plan.ts'
import type { ReadPlan } from './read-plan.ts'
import { broken, refusalOf } from './refusal.ts'
import { sha256Of } from './sha256-of.ts'
import type { Answer, Ask } from './talk.ts'

/** As many results as anybody looks through. */
const mostHits = 200

/** Answers the page's questions about the plan that was read last. */
export function openDesk(): (ask: Ask) => Promise<Answer | null> {
  let plan: (ReadPlan & { bytes: Uint8Array<ArrayBuffer> }) | null = null
  let index: SearchIndex | null = null

  return async (ask) => {
    switch (ask.type) {
      case 'read':
        plan = null
        index = null
        try {
          plan = { ...readPlan(ask), bytes: ask.bytes }
          return { type: 'read', reading: plan.reading }
        } catch (error) {
          const refusal =
            error instanceof ImportError
              ? refusalOf(error)
              : broken(ask.name, error instanceof Error ? error.message : String(error))
          return { type: 'refused', refusal }
        }
      case 'find': {
        if (plan === null) return null
        // The words that stand only here: no everyday words, sounds or traditional characters, which would have to be fetched.
        index ??= buildIndex(passagesOf(plan.tree, plan.reading.title), new Map())
        const found = answer(index, ask.typed, { plan: null, kind: null })
        const hitsHtml = found.hits.slice(0, mostHits).map(foundHtml)
        return { type: 'found', turn: ask.turn, said: summaryOf(found), hitsHtml }
      }
      case 'pack': {
        if (plan === null) return null
        const meta = { ...plan.meta, source: { ...plan.meta.source, sha256: await sha256Of(plan.bytes) } }
        const { title } = plan.reading
        const { findings, messages } = plan
        const zip = packet(plan.bytes, {
          title,
          meta,
          findings,
          messages,
          contact: ask.contact,
          page: ask.page,
        })
        return { type: 'packed', name: packetName(meta), zip }
      }
    }
  }
}
