import type { APIRoute } from 'astro'
import { passages } from '../../lib/passages.ts'
import { variantsOf } from '../../search/variants.ts'

/** `/search/traditional.json`: traditional characters and the plans' own, fetched when a character is typed that no plan prints. */
export const GET: APIRoute = () => {
  const contents = variantsOf(passages().map(({ text }) => text))
  return new Response(JSON.stringify(contents), { headers: { 'content-type': 'application/json' } })
}
