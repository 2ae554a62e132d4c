import type { Download } from './download.ts'

/** The answer that is a file to take along. */
export function downloadResponse({ bytes, mediatype }: Download): Response {
  return new Response(Buffer.from(bytes), { headers: { 'Content-Type': mediatype } })
}
