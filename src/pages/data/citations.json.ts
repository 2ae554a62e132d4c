import type { APIRoute } from 'astro'
import { citationRows } from '../../lib/citation-rows.ts'
import { instrumentRegister } from '../../lib/instrument-register.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/citations.json`: every citation of every plan, and the register of the documents cited. */
export const GET: APIRoute = () => {
  const contents = {
    schema: 'citations/1',
    citations: citationRows(plans()),
    instruments: instrumentRegister(),
  }
  return new Response(`${JSON.stringify(contents, null, 2)}\n`)
}
