import type { APIRoute } from 'astro'
import { plans } from '../../lib/plans.ts'
import { pack } from '../../search/pack.ts'
import { passagesOf } from '../../search/passages-of.ts'
import { shortTitleOf } from '../../search/short-title.ts'
import { variantsOf } from '../../search/variants.ts'

/** `/search/passages.json`: all passages of all plans, as the search page fetches them. */
export const GET: APIRoute = () => {
  const passages = plans().flatMap(({ tree, record }) => passagesOf(tree, shortTitleOf(record)))
  const packed = pack(passages, variantsOf(passages.map((passage) => passage.text)))
  return new Response(JSON.stringify(packed), { headers: { 'content-type': 'application/json' } })
}
