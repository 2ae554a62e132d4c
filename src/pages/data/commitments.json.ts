import type { APIRoute } from 'astro'
import { commitmentRows } from '../../lib/commitment-list.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/commitments.json`: every quantity that the plans promise or report, with place and address. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ schema: 'commitments/1', commitments: commitmentRows(plans()) }, null, 2)}\n`,
  )
