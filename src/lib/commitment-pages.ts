import type { CommitmentRow } from './commitment-list.ts'
import { commitmentRows } from './commitment-list.ts'
import { listPages } from './list-pages.ts'
import type { ListPage } from './list-pages.ts'
import { plans } from './plans.ts'

/** The pages of a list of commitments of one kind, as Astro's `getStaticPaths` wants them: `path`, then `path` with 2, 3 … */
export function commitmentPages(
  kind: CommitmentRow['kind'],
  path: string,
): { params: { page: string | undefined }; props: { page: ListPage<CommitmentRow> } }[] {
  const rows = commitmentRows(plans()).filter((row) => row.kind === kind)
  return listPages(rows, path).map((page) => ({
    params: { page: page.number === 1 ? undefined : String(page.number) },
    props: { page },
  }))
}
