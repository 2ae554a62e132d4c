import { planName } from '../../plan/plan-name.ts'
import { planPath } from '../plan-paths.ts'
import type { LoadedPlan } from '../plans.ts'
import { bookText, textMarks } from './book-text.ts'
import { docxMarks } from './docx-document.ts'
import { docxFile } from './docx-file.ts'
import type { Download } from './download.ts'
import { epubFile, epubMarks } from './epub-file.ts'
import { mediatypes, uses } from './file-kinds.ts'
import { planBook } from './plan-book.ts'

const cache = new Map<string, Download[]>()

/** A plan's whole text to take along, made once a process: an EPUB, a Word document and a plain text. */
export function planDownloads(plan: LoadedPlan): Download[] {
  const known = cache.get(plan.id)
  if (known !== undefined) return known
  const made = downloadsOf(plan)
  cache.set(plan.id, made)
  return made
}

function downloadsOf(plan: LoadedPlan): Download[] {
  const name = planName(plan.record)
  const path = (ending: string): string => `${planPath(plan.id)}${plan.id}.${ending}`
  return [
    {
      path: path('epub'),
      mediatype: mediatypes.epub,
      bytes: epubFile(planBook(plan, epubMarks)),
      title: `${name}的电子书`,
      kind: 'EPUB',
      use: uses.epub,
    },
    {
      path: path('docx'),
      mediatype: mediatypes.docx,
      bytes: docxFile(planBook(plan, docxMarks)),
      title: `${name}的 Word 文档`,
      kind: 'DOCX',
      use: uses.docx,
    },
    {
      path: path('txt'),
      mediatype: mediatypes.txt,
      bytes: new TextEncoder().encode(bookText(planBook(plan, textMarks))),
      title: `${name}的纯文本`,
      kind: 'TXT',
      use: uses.txt,
    },
  ]
}
