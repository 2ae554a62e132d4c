import { ImportError } from '../import/finding.ts'
import { markedEncoding } from './decode.ts'
import type { Format } from './extracted.ts'

/** What the bytes are: a format that is read, a zip that may be one, or another format with its name and what to do. */
export type FileKind = { type: Format | 'zip' } | OtherFile

/** A format that is not read. */
export interface OtherFile {
  type: 'other'
  kind: 'word-xml' | 'mht' | 'rtf' | 'picture' | 'archive' | 'caj' | 'encrypted' | 'doc' | 'xls' | 'ole'
  what: string
  advice: string
  rule: string
}

/** What a file is by its first bytes; by its name only where bytes cannot tell a page from a text. */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const start = latin1(bytes.subarray(0, 1024))
  const found = signatures.find(({ pattern }) => pattern.test(start))
  if (found !== undefined) return found.kind ?? oleKind(bytes)
  const words = textStart(bytes)
  if (/^\s*<\?xml[\s\S]*<\?mso-application/u.test(words))
    return unsupported('word-xml', 'a Word document in XML of 2003', saveAsDocx)
  if (/^\s*(?:From: <Saved by|MIME-Version:)/u.test(words))
    return unsupported('mht', 'a web archive (.mht)', 'Save the page as .html (“webpage, HTML only”).')
  const opensPage =
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE\s+html|html|head|body)\b/iu
  if (opensPage.test(words)) return { type: 'html' }
  return {
    type: /\.(?:html?|xhtml|shtml|jsp|aspx?)$/iu.test(name) && /<[a-z!]/iu.test(words) ? 'html' : 'txt',
  }
}

const saveAsDocx = 'Open it in Word or WPS and save it as .docx, or as .txt in UTF-8.'
const recognise =
  'A picture has no text: have it recognised (OCR), proofread the result and save it as .txt in UTF-8.'
const unpack = 'Unpack it and give the document that is in it.'

function unsupported(
  kind: OtherFile['kind'],
  what: string,
  advice: string,
  rule = 'format-unsupported',
): FileKind {
  return { type: 'other', kind, what, advice, rule }
}

/** The refusal of a format that is not read; `detail` of the error is its kind. */
export function unsupportedFile(name: string, { kind, what, advice, rule }: OtherFile): ImportError {
  return new ImportError(name, null, rule, `This is ${what}. Nothing was written.`, advice, kind)
}

const signatures: { pattern: RegExp; kind: FileKind | null }[] = [
  { pattern: /%PDF-\d/u, kind: { type: 'pdf' } },
  { pattern: /^PK(?:\x03\x04|\x05\x06)/u, kind: { type: 'zip' } },
  { pattern: /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/u, kind: null },
  { pattern: /^\{\\rtf/u, kind: unsupported('rtf', 'a rich text document (.rtf)', saveAsDocx) },
  {
    pattern: /^\x89PNG|^\xFF\xD8\xFF|^GIF8|^BM[\s\S]{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF[\s\S]{4}WEBP/u,
    kind: unsupported('picture', 'a picture', recognise),
  },
  { pattern: /^Rar!|^7z\xBC\xAF|^\x1F\x8B/u, kind: unsupported('archive', 'a packed archive', unpack) },
  {
    pattern: /^(?:CAJ|HN|KDH|Founder CEB)/u,
    kind: unsupported(
      'caj',
      'a document of a reader of its own (.caj, .ceb)',
      'Print it to a PDF from its reader.',
    ),
  },
]

/** Old Word, Excel and WPS files, and encrypted new ones, are one container; the names of its streams tell which. */
function oleKind(bytes: Uint8Array): FileKind {
  const all = latin1(bytes)
  const has = (stream: string): boolean => all.includes([...stream].join('\0'))
  if (has('EncryptedPackage'))
    return unsupported(
      'encrypted',
      'an encrypted Word document',
      'Open it with its password and save it without one.',
      'file-encrypted',
    )
  if (has('WordDocument')) return unsupported('doc', 'an old Word or WPS document (.doc, .wps)', saveAsDocx)
  if (has('Workbook') || has('Book'))
    return unsupported(
      'xls',
      'an old Excel table (.xls)',
      'Give the document of the plan itself as .docx, .pdf, .html or .txt.',
    )
  return unsupported('ole', 'an old Office or WPS document', saveAsDocx)
}

/** Each byte as the character of its number; a decoder of “latin1” would read Windows' characters for 80 to 9F. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}

/** The first words, as far as ASCII tells them. */
function textStart(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes)
  const start = bytes.subarray(0, 4096)
  return encoding === null ? latin1(start) : new TextDecoder(encoding, { ignoreBOM: true }).decode(start)
}
