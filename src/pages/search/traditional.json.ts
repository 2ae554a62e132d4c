import type { APIRoute } from 'astro'
import { plans } from '../../lib/plans.ts'
import { passagesOf } from '../../search/passages-of.ts'
import { shortTitleOf } from '../../search/short-title.ts'
import { variantsOf } from '../../search/variants.ts'

/** `/search/traditional.json`: traditional characters and the plans' own, fetched when a character is typed that no plan prints. */
export const GET: APIRoute = () => {
  const texts = plans().flatMap(({ tree, record }) =>
    passagesOf(tree, shortTitleOf(record)).map(({ text }) => text),
  )
  return new Response(JSON.stringify(variantsOf(texts)), { headers: { 'content-type': 'application/json' } })
}
