import type { APIRoute } from 'astro'
import { plans } from '../../lib/plans.ts'
import { pack } from '../../search/pack.ts'
import { passagesOf } from '../../search/passages-of.ts'
import { shortTitleOf } from '../../search/short-title.ts'

/** `/search/passages.json`: all passages of all plans, as the search page fetches them. */
export const GET: APIRoute = () => {
  const passages = plans().flatMap(({ tree, record }) => passagesOf(tree, shortTitleOf(record)))
  const packed = pack(passages)
  return new Response(JSON.stringify(packed), { headers: { 'content-type': 'application/json' } })
}
