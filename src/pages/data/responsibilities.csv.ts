import type { APIRoute } from 'astro'
import { toCsv } from '../../lib/csv.ts'
import { plans } from '../../lib/plans.ts'
import { responsibilityColumns, responsibilityRows } from '../../lib/responsibility-rows.ts'

/** `/data/responsibilities.csv`: the same with one row a body. */
export const GET: APIRoute = () => new Response(toCsv(responsibilityRows(plans()), responsibilityColumns))
