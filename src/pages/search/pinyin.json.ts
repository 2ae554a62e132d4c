import type { APIRoute } from 'astro'
import { passages } from '../../lib/passages.ts'
import { readingsOf } from '../../search/readings-of.ts'

/** `/search/pinyin.json`: how the characters of the plans sound, fetched only when Latin letters are typed. */
export const GET: APIRoute = () => {
  const contents = readingsOf(passages().map(({ text }) => text))
  return new Response(JSON.stringify(contents), { headers: { 'content-type': 'application/json' } })
}
