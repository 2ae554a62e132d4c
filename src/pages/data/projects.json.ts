import type { APIRoute } from 'astro'
import { openProjects } from '../../lib/open-projects.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/projects.json`: every project of every plan, schema `projects/1`. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify({ schema: 'projects/1', projects: openProjects(plans()) }, null, 2)}\n`)
