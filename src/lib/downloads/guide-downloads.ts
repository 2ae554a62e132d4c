import { bookText } from './book-text.ts'
import type { Download } from './download.ts'
import { epubFile } from './epub-file.ts'
import { mediatypes, uses } from './file-kinds.ts'
import { guidesBook } from './guides-book.ts'

let cache: Download[] | null = null

/** All guides to take along, made once a process: an EPUB and a plain text. */
export function guideDownloads(): Download[] {
  cache ??= downloads()
  return cache
}

function downloads(): Download[] {
  const book = guidesBook()
  return [
    {
      path: '/guides/guides.epub',
      mediatype: mediatypes.epub,
      bytes: epubFile(book),
      title: '全部解答的电子书',
      kind: 'EPUB',
      use: uses.epub,
    },
    {
      path: '/guides/guides.txt',
      mediatype: mediatypes.txt,
      bytes: new TextEncoder().encode(bookText(book)),
      title: '全部解答的纯文本',
      kind: 'TXT',
      use: uses.txt,
    },
  ]
}
