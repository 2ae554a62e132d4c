import type { APIRoute } from 'astro'
import { thesaurus } from '../../lib/thesaurus.ts'
import { packWords } from '../../search/thesaurus.ts'

/** `/search/words.json`: everyday words and the plans' own, fetched when what was typed stands in no plan or may mean more. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(packWords(thesaurus())), { headers: { 'content-type': 'application/json' } })
