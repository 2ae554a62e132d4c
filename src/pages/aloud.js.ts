import { bundled } from '../lib/bundled.ts'

/** `aloud.js`, which `reader.js` fetches where the browser has a Chinese voice: it reads the page aloud when it is asked to. */
export async function GET(): Promise<Response> {
  const script = await bundled('src/components/site/aloud/start.ts')
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
