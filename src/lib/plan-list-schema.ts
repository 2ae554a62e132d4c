import { z } from 'zod'
import { planRecord } from '../plan/record-schema.ts'
import type { PlanListEntry } from './plan-list.ts'

const count = z.int().min(0)

const entry = planRecord
  .pick({
    id: true,
    title: true,
    titleDerived: true,
    place: true,
    period: true,
    documentNumber: true,
    issuingAuthority: true,
    dateIssued: true,
  })
  .extend({
    counts: z
      .strictObject({
        headings: count.describe('标题有几个。'),
        boxes: count.describe('专栏有几个。'),
        projects: count.describe('项目有几个。'),
        indicators: count.describe('指标有几项。'),
        characters: count.describe('字数，不算空格和换行。'),
      })
      .describe('由本站数出。'),
    address: z.url().describe('规划在本站的网址。'),
    text: z.url().describe('全文的网址。'),
    data: z.url().describe('整份规划的 JSON 文件的网址。'),
  }) satisfies z.ZodType<PlanListEntry>

/** `plans/1`, the form of `plans.json`. */
export const planListSchema = z.strictObject({
  schema: z.literal('plans/1').describe('格式的名称和版本。'),
  plans: z.array(entry).describe('全部规划。'),
})
