import type { APIRoute } from 'astro'
import { citationColumns, citationRows } from '../../lib/citation-rows.ts'
import { toCsv } from '../../lib/csv.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/citations.csv`: every citation of every plan. */
export const GET: APIRoute = () => new Response(toCsv(citationRows(plans()), citationColumns))
