import type { APIRoute } from 'astro'
import { openIndicators } from '../../lib/open-indicators.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/indicators.json`: every indicator of every plan, schema `indicators/1`. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ schema: 'indicators/1', indicators: openIndicators(plans()) }, null, 2)}\n`,
  )
