import type { APIRoute } from 'astro'
import { passages } from '../../lib/passages.ts'
import { pack } from '../../search/pack.ts'

/** `/search/passages.json`: all passages of all plans, as the search page fetches them. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(pack(passages())), { headers: { 'content-type': 'application/json' } })
