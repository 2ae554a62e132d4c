import type { APIRoute } from 'astro'
import { plans } from '../../lib/plans.ts'
import { passagesOf } from '../../search/passages-of.ts'
import { readingsOf } from '../../search/readings-of.ts'
import { shortTitleOf } from '../../search/short-title.ts'

/** `/search/pinyin.json`: how the characters of the plans sound, fetched only when Latin letters are typed. */
export const GET: APIRoute = () => {
  const texts = plans().flatMap(({ tree, record }) =>
    passagesOf(tree, shortTitleOf(record)).map(({ text }) => text),
  )
  return new Response(JSON.stringify(readingsOf(texts)), { headers: { 'content-type': 'application/json' } })
}
