import type { Book } from './book.ts'
import { xmlText } from '../xml-text.ts'

/** The package document of an EPUB: metadata, files and reading order. It claims no conformance that no person has checked. */
export function packageOpf(book: Book): string {
  const files = book.chapters.map(
    ({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const [front, ...rest] = book.chapters.map(({ id }) => `<itemref idref="${id}"/>`)
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="zh-CN" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${files.join('\n')}
</manifest>
<spine>
${[front, '<itemref idref="nav"/>', ...rest].join('\n')}
</spine>
</package>
`
}

function metadata({
  address,
  title,
  creator,
  publisher,
  source,
  issued,
  date,
  accessibility,
}: Book): string[] {
  const dublinCore: [name: string, value: string | null][] = [
    ['title', title],
    ['language', 'zh-CN'],
    ['creator', creator],
    ['publisher', publisher],
    ['source', source],
    ['date', issued],
  ]
  const meta: [property: string, value: string][] = [
    ['dcterms:modified', `${date}T00:00:00Z`],
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature): [string, string] => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', accessibility],
  ]
  return [
    `<dc:identifier id="book-id">${xmlText(address)}</dc:identifier>`,
    ...dublinCore.flatMap(([name, value]) =>
      value === null ? [] : [`<dc:${name}>${xmlText(value)}</dc:${name}>`],
    ),
    ...meta.map(([property, value]) => `<meta property="${property}">${xmlText(value)}</meta>`),
  ]
}

/** What holds of every book here: text that flows and can be restyled, in one order, with headings, contents, and no lock. */
const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
]
