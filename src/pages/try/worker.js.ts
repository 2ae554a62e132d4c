import { bundled } from '../../lib/bundled.ts'

/**
 * `worker.js` of `/try/`: the importer and what shows its results, beside the page, so that a long text freezes nothing. It stands in the
 * folder whose headers let it connect to nothing (`public/_headers`).
 */
export async function GET(): Promise<Response> {
  const script = await bundled('src/try/worker.ts')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
