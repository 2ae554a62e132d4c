import type { APIRoute } from 'astro'
import { toCsv } from '../../lib/csv.ts'
import { indicatorColumns, indicatorLines, openIndicators } from '../../lib/open-indicators.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/indicators.csv`: every value of every indicator of every plan. */
export const GET: APIRoute = () =>
  new Response(toCsv(indicatorLines(openIndicators(plans())), indicatorColumns))
