import type { APIRoute, GetStaticPaths } from 'astro'
import type { DataFile } from '../../lib/data-file.ts'
import { dataFiles } from '../../lib/data-files.ts'

/** One address a file of open data. */
export const getStaticPaths: GetStaticPaths = () =>
  dataFiles().map((file) => ({ params: { file: file.path }, props: { file } }))

/** `/data/…`: every file of open data but `all.zip`. */
export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(Buffer.from(props.file.bytes), { headers: { 'Content-Type': props.file.mediatype } })
