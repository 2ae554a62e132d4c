import type { APIRoute } from 'astro'
import { plans } from '../../lib/plans.ts'
import { responsibilityEntries } from '../../lib/responsibility-rows.ts'

/** `/data/responsibilities.json`: who does what in all plans, one entry a paragraph and role. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      { schema: 'responsibilities/1', responsibilities: responsibilityEntries(plans()) },
      null,
      2,
    )}\n`,
  )
