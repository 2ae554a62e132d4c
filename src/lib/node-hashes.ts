import { createHash } from 'node:crypto'
import { z } from 'zod'
import { nodeTexts } from '../plan/node-texts.ts'
import type { PlanRecord } from '../plan/record.ts'
import { ink } from '../plan/text.ts'

/** `nodes/1`: a hash of the printed words of every node, so that two versions can be compared by node id. */
export const nodesSchema = z.strictObject({
  schema: z.literal('nodes/1'),
  nodes: z.array(
    z.strictObject({
      plan: z.string().describe('规划的编号。'),
      node: z.string().describe('标题、段落、专栏、项目或者指标的编号。'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .describe('这一条的字去掉空格和换行以后的校验值（SHA-256）。字没有变，值就不变。'),
    }),
  ),
})

/** The content of `nodes.json`. */
export function nodeHashes(plans: PlanRecord[]): z.infer<typeof nodesSchema> {
  const nodes = plans.flatMap((plan) =>
    [...nodeTexts(plan)].map(([node, text]) => ({
      plan: plan.id,
      node,
      sha256: createHash('sha256').update(ink(text)).digest('hex'),
    })),
  )
  return { schema: 'nodes/1', nodes }
}
