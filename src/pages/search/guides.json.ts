import type { APIRoute } from 'astro'
import { guideEntries } from '../../lib/guide-entries.ts'

/** `/search/guides.json`: the guides with the words by which they are found, fetched when the first results stand. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(guideEntries()), { headers: { 'content-type': 'application/json' } })
