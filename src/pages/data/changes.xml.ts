import type { APIRoute } from 'astro'
import { changesFeed } from '../../lib/changes-feed.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/changes.xml`: what changed, for feed readers. */
export const GET: APIRoute = () =>
  new Response(changesFeed(plans().map(({ record }) => record)), {
    headers: { 'Content-Type': 'application/atom+xml' },
  })
