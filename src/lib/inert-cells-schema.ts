import { z } from 'zod'
import type { InertCell } from './table-csv.ts'

const cell = z.strictObject({
  table: z.string().describe('哪张表。'),
  row: z.int().min(1).describe('表头下面第几行，从 1 数起。'),
  column: z.string().describe('哪一栏。'),
  plan: z.string().describe('规划的编号。'),
  nodeId: z.string().describe('在规划的哪里。'),
}) satisfies z.ZodType<InertCell>

/** `inert-cells/1`, the form of `inert-cells.json`. */
export const inertCellsSchema = z.strictObject({
  schema: z.literal('inert-cells/1'),
  cells: z.array(cell).describe('CSV 里前面加了单引号的格子；JSON 里照原样。'),
})
