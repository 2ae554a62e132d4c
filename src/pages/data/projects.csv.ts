import type { APIRoute } from 'astro'
import { toCsv } from '../../lib/csv.ts'
import { openProjects, projectColumns } from '../../lib/open-projects.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/projects.csv`: every project of every plan. */
export const GET: APIRoute = () => new Response(toCsv(openProjects(plans()), projectColumns))
