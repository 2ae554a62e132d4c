import type { APIRoute } from 'astro'
import { placeRegister } from '../../lib/places.ts'
import { thesaurus } from '../../lib/thesaurus.ts'
import { packWords } from '../../search/thesaurus.ts'
import type { WordFile } from '../../search/word-file.ts'

/**
 * `/search/words.json`: everyday words and the plans' own, and the places of the plans, fetched when what was typed stands in no plan
 * or may mean more.
 */
export const GET: APIRoute = () => {
  const places = placeRegister().map(({ plan, name, shortName, within, places: inner }) => ({
    plan,
    name,
    shortName,
    within,
    places: inner,
  }))
  const file: WordFile = { words: packWords(thesaurus()), places }
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } })
}
