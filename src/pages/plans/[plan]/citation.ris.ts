import type { APIRoute, GetStaticPaths } from 'astro'
import { planPath } from '../../../lib/plan-paths.ts'
import type { LoadedPlan } from '../../../lib/plans.ts'
import { plans } from '../../../lib/plans.ts'
import { risOf } from '../../../lib/ris.ts'
import { canonical } from '../../../lib/urls.ts'

/** One address a plan. */
export const getStaticPaths: GetStaticPaths = () =>
  plans().map((plan) => ({ params: { plan: plan.id }, props: { plan } }))

/** `/plans/<plan>/citation.ris`: the plan as a reference, UTF-8. */
export const GET: APIRoute<{ plan: LoadedPlan }> = ({ props }) =>
  new Response(risOf(props.plan.record, canonical(planPath(props.plan.id))), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  })
