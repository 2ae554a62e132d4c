import { checkReplaced } from '../import/check-replaced.ts'
import { decode } from './decode.ts'
import type { Extracted, ExtractWarning } from './extracted.ts'
import { fileKind, unsupportedFile } from './file-kind.ts'
import { checkFileSize, checkTextSize, maxTextSize } from './size-limit.ts'

/**
 * The text of a .txt, .html, .docx or .pdf file, recognised by its bytes; `name` is for messages and for what bytes cannot tell.
 * Throws an `ImportError` when the file cannot be read, is too large, or lost a character before it reached us.
 */
export async function extract(bytes: Uint8Array, name: string): Promise<Extracted> {
  checkFileSize(bytes.length, name)
  const kind = fileKind(bytes, name)
  if (kind.type === 'other') throw unsupportedFile(name, kind)
  const extracted = await textOf(kind.type, bytes, name)
  checkTextSize(extracted.text.length, name)
  checkReplaced(extracted.text, name)
  const differs = differingName(extracted, name)
  return { ...extracted, warnings: [...(differs ? [differs] : []), ...extracted.warnings] }
}

/** Each format's reader is loaded only when a file of that format comes. */
async function textOf(
  type: 'txt' | 'html' | 'zip' | 'docx' | 'pdf',
  bytes: Uint8Array,
  name: string,
): Promise<Extracted> {
  switch (type) {
    case 'txt':
      if (bytes.length > maxTextSize) checkTextSize(bytes.length, name)
      return { format: 'txt', ...decode(bytes, name) }
    case 'html':
      return (await import('./html-text.ts')).htmlText(bytes, name)
    case 'zip':
    case 'docx':
      return (await import('./docx-text.ts')).docxText(bytes, name)
    case 'pdf':
      return (await import('./pdf-text.ts')).pdfText(bytes, name)
  }
}

/** A name that promises another format is told: the bytes decide. */
function differingName({ format }: Extracted, name: string): ExtractWarning | null {
  const ending = /\.([a-z]{3,5})$/iu.exec(name)?.[1]?.toLowerCase()
  const promised = ending === undefined ? undefined : formatOfEnding[ending]
  if (promised === undefined || promised === format) return null
  const message = `Unexpected format: the name ends in .${ending ?? ''}, the bytes are ${formatNames[format]}; took the bytes`
  return { rule: 'format-differs', severity: 'warning', line: null, message }
}

const formatNames = { txt: 'plain text', html: 'a web page', docx: 'a .docx', pdf: 'a PDF' }

const formatOfEnding: Record<string, string> = {
  txt: 'txt',
  text: 'txt',
  html: 'html',
  htm: 'html',
  shtml: 'html',
  docx: 'docx',
  pdf: 'pdf',
  doc: 'doc',
  rtf: 'rtf',
  wps: 'wps',
  xls: 'xls',
  xlsx: 'xlsx',
}
