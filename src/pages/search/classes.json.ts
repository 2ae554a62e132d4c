import type { APIRoute } from 'astro'
import { searchClasses } from '../../lib/search-classes.ts'

/** `/search/classes.json`: what passages are about, for whom, and who is in charge; fetched when a filter asks for it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchClasses()), { headers: { 'content-type': 'application/json' } })
