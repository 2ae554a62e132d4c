import type { APIRoute, GetStaticPaths } from 'astro'
import { downloadResponse } from '../../lib/downloads/download-response.ts'
import type { Download } from '../../lib/downloads/download.ts'
import { guideDownloads } from '../../lib/downloads/guide-downloads.ts'

/** One address a kind of file: `/guides/guides.epub`. */
export const getStaticPaths: GetStaticPaths = () =>
  guideDownloads().map((download) => ({
    params: { kind: download.path.slice('/guides/guides.'.length) },
    props: { download },
  }))

/** All guides to take along. */
export const GET: APIRoute<{ download: Download }> = ({ props }) => downloadResponse(props.download)
