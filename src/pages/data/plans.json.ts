import type { APIRoute } from 'astro'
import { planList } from '../../lib/plan-list.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/plans.json`: the list of all plans. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ schema: 'plans/1', plans: planList(plans()) }, null, 2)}\n`)
