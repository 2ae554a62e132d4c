import type { APIRoute } from 'astro'
import { commitmentColumns } from '../../lib/commitment-columns.ts'
import { commitmentRows } from '../../lib/commitment-list.ts'
import { toCsv } from '../../lib/csv.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/commitments.csv`: the same as commitments.json as a table. */
export const GET: APIRoute = () => new Response(toCsv(commitmentRows(plans()), commitmentColumns))
