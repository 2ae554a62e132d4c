import { citation } from '../components/site/citation.ts'
import { citeSelection } from '../components/site/cite-selection.ts'
import { paragraphLinks } from '../components/site/paragraph-links.ts'
import { placeWords } from '../components/site/place-words.ts'
import { textFragment } from '../components/site/text-fragment.ts'
import { trailOf } from '../components/site/trail-of.ts'
import { minified } from '../lib/minified.ts'

/** `reading-tools.js`, which `reader.js` fetches on a plan's text when it is wanted: links of paragraphs, and citing what is selected. */
export function GET(): Response {
  return new Response(minified(script), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

const script = `const citation = ${citation.toString()}
const citeSelection = ${citeSelection.toString()}
const paragraphLinks = ${paragraphLinks.toString()}
const placeWords = ${placeWords.toString()}
const textFragment = ${textFragment.toString()}
const trailOf = ${trailOf.toString()}
paragraphLinks(document)
citeSelection(document, { citation, placeWords, textFragment, trailOf })
`
