import type { APIRoute, GetStaticPaths } from 'astro'
import type { LoadedPlan } from '../../../lib/plans.ts'
import { plans } from '../../../lib/plans.ts'

/** One address a plan. */
export const getStaticPaths: GetStaticPaths = () =>
  plans().map((plan) => ({ params: { plan: plan.id }, props: { plan } }))

/** `/data/plans/<plan>.json`: one whole plan, schema `plan/1`. */
export const GET: APIRoute<{ plan: LoadedPlan }> = ({ props }) =>
  new Response(`${JSON.stringify(props.plan.record, null, 2)}\n`)
