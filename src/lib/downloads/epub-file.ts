import type { ZippableFile } from 'fflate'
import { strToU8 } from 'fflate'
import type { Book } from './book.ts'
import { chapterXhtml } from './chapter-xhtml.ts'
import { navXhtml } from './nav-xhtml.ts'
import { packageOpf } from './package-opf.ts'
import { zipOfDate } from './zip-of-date.ts'

/** How our words are known in an EPUB of a plan, for its first page. */
export const epubMarks = '小字的读法、“编者说明”、目录和这一页是我们加的，其余是原文。'

/** A book as an EPUB 3, the same bytes for the same book: text and one style sheet, no script, font or picture. */
export function epubFile(book: Book): Uint8Array {
  const texts: [path: string, text: string][] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageOpf(book)],
    ['EPUB/nav.xhtml', navXhtml(book.chapters)],
    ['EPUB/style.css', styleSheet],
    ...book.chapters.map((chapter): [string, string] => [`EPUB/${chapter.id}.xhtml`, chapterXhtml(chapter)]),
  ]
  // A reader knows an EPUB by its first bytes: the type comes first and is stored as it is.
  const type: ZippableFile = [strToU8('application/epub+zip'), { level: 0 }]
  const files = texts.map(([path, text]): [string, ZippableFile] => [path, strToU8(text)])
  return zipOfDate(Object.fromEntries([['mimetype', type], ...files]), book.date)
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/** Sizes follow the reader's letters, colours are the reader's own. */
const styleSheet = `body { line-height: 1.8; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; page-break-after: avoid; break-after: avoid; }
.box { border: 1px solid; padding: 0 1em; margin: 1em 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; }
th, td { border: 1px solid; padding: 0.3em; text-align: start; vertical-align: top; }
thead th, .short { white-space: nowrap; }
ul { list-style: none; padding: 0; }
nav ol { list-style: none; padding-left: 1em; }
.note { border-left: 0.3em solid; padding-left: 0.6em; }
blockquote { margin: 0.5em 0 0.5em 1em; }
`
