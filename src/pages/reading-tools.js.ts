import { citable } from '../components/site/citable.ts'
import { citation } from '../components/site/citation.ts'
import { citeBar } from '../components/site/cite-bar.ts'
import { citedPlace } from '../components/site/cited-place.ts'
import { citedWords } from '../components/site/cited-words.ts'
import { citePassages } from '../components/site/cite-passages.ts'
import { citeTool } from '../components/site/cite-tool.ts'
import { pageFetcher } from '../components/site/page-fetcher.ts'
import { paragraphLinks } from '../components/site/paragraph-links.ts'
import { placeWords } from '../components/site/place-words.ts'
import { textFragment } from '../components/site/text-fragment.ts'
import { trailOf } from '../components/site/trail-of.ts'
import { minified } from '../lib/minified.ts'

/** `reading-tools.js`, which `reader.js` fetches when it is wanted: links of paragraphs, and the tool that cites. */
export function GET(): Response {
  return new Response(minified(script), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

const parts = {
  citable,
  citation,
  citeBar,
  citedPlace,
  citedWords,
  citePassages,
  citeTool,
  pageFetcher,
  paragraphLinks,
  placeWords,
  textFragment,
  trailOf,
}

const script = `${Object.entries(parts)
  .map(([name, part]) => `const ${name} = ${part.toString()}`)
  .join('\n')}
paragraphLinks(document)
const placeOf = (node) => citedPlace(node, { placeWords, trailOf })
const means = { citation, citedWords, placeOf, textFragment, pageOf: pageFetcher(document) }
citeTool(document, {
  bar: citeBar(document),
  citable,
  citedWords,
  citePassages: (passages, words) => citePassages(passages, words, means),
})
`
