import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadResponse } from '../../../lib/downloads/download-response.ts'
import type { Download } from '../../../lib/downloads/download.ts'
import { planDownloads } from '../../../lib/downloads/plan-downloads.ts'
import { planPath } from '../../../lib/plan-paths.ts'
import { plans } from '../../../lib/plans.ts'

/** One address a plan and kind of file: `/plans/<plan>/<plan>.epub`. */
export const getStaticPaths: GetStaticPaths = () =>
  plans().flatMap((plan) =>
    planDownloads(plan).map((download) => ({
      params: { plan: plan.id, file: download.path.slice(planPath(plan.id).length) },
      props: { download },
    })),
  )

/** A plan's whole text to take along. */
export const GET: APIRoute<{ download: Download }> = ({ props }) => downloadResponse(props.download)
