import type { APIRoute } from 'astro'
import { allZip } from '../../lib/all-zip.ts'
import { contentDate } from '../../lib/changes.ts'
import { dataFiles } from '../../lib/data-files.ts'
import { plans } from '../../lib/plans.ts'

/** `/data/all.zip`: every file of open data. */
export const GET: APIRoute = () => {
  const date = contentDate(plans().map(({ record }) => record))
  return new Response(Buffer.from(allZip(dataFiles(), date)), {
    headers: { 'Content-Type': 'application/zip' },
  })
}
