import type { DataTable } from './data-table.ts'
import { citations } from './tables/citations.ts'
import { commitments } from './tables/commitments.ts'
import { glossary } from './tables/glossary.ts'
import { guides } from './tables/guides.ts'
import { indicators } from './tables/indicators.ts'
import { projects } from './tables/projects.ts'
import { responsibilities } from './tables/responsibilities.ts'
import { summaries } from './tables/summaries.ts'

/** Every table of open data, in the order of the pages. A new table is one file in `tables/` and one line here. */
export const dataTables: DataTable[] = [
  projects,
  indicators,
  commitments,
  responsibilities,
  citations,
  guides,
  summaries,
  glossary,
]
