import { checkReplaced } from '../import/check-replaced.ts'
import { ImportError } from '../import/finding.ts'
import type { ExtractWarning } from './extracted.ts'

/** The encodings that are read. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'

/** A file's text and the name of its encoding. */
export interface Decoded {
  text: string
  encoding: Encoding
  warnings: ExtractWarning[]
}

/**
 * Decodes UTF-8, UTF-16 and GB18030 strictly: by the byte order mark, as UTF-8 where the bytes are valid, or as the one encoding in
 * which they are Chinese text. Throws an `ImportError` when they are none or two of these, or when a character was lost before.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const marked = markedEncoding(bytes)
  const read = (encoding: Encoding): Read[] => readAs(encoding, bytes) ?? []
  const utf8 = marked === null || marked === 'UTF-8' ? read('UTF-8') : []
  const others = (marked === null ? unmarked : [marked]).flatMap(read).filter(({ text }) => isChinese(text))
  const found = utf8[0] ?? others[0]
  if (found === undefined) throw noText(bytes, file, marked)
  if (utf8.length === 0 && others.length > 1) throw unclear(others, file)
  checkReplaced(found.text, file)
  const warnings: ExtractWarning[] = []
  const line = lineCount(found.text)
  if (marked === null && found.encoding !== 'UTF-8')
    warnings.push({
      rule: 'encoding-detected',
      severity: 'info',
      line: null,
      message: `Took ${found.encoding}, the only encoding in which the bytes are Chinese text; nothing in the file names it`,
    })
  if (found.cut)
    warnings.push({
      rule: 'character-truncated',
      severity: 'warning',
      line,
      message: `Unexpected end of the file in the middle of a character of ${found.encoding}: the file was cut off here, its rest is missing. Get the whole original`,
    })
  return { text: found.text, encoding: found.encoding, warnings }
}

interface Read {
  text: string
  encoding: Encoding
  /** The bytes end in the middle of a character. */
  cut: boolean
}

const unmarked: Encoding[] = ['GB18030', 'UTF-16LE', 'UTF-16BE']

/** The encoding that the first bytes name, if any: the byte order mark. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'UTF-8' : null
}

/** Null when a byte is wrong or the text has a NUL; an unfinished last character is left out. */
function readAs(encoding: Encoding, bytes: Uint8Array): Read[] | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  try {
    const text = decoder.decode(bytes, { stream: true })
    return text.includes('\0') ? null : [{ text, encoding, cut: !isFinished(decoder) }]
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function isFinished(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Almost any bytes are valid GB18030 or UTF-16: in real text most signs are Chinese, and a tenth are the commonest ones. */
function isChinese(text: string): boolean {
  const sample = [...text.replace(/\s|\uFEFF/gu, '')].slice(0, 4000)
  const share = (pattern: RegExp): number =>
    sample.filter((sign) => pattern.test(sign)).length / sample.length
  return (
    sample.length > 0 && !sample.some((sign) => sign < ' ') && share(usual) > 0.9 && share(commonest) > 0.1
  )
}

const usual = /[\u4E00-\u9FA5，。、：；（）《》“”〔〕—…·①-⑳\uFF10-\uFF19\u0021-\u007E]/u
const commonest =
  /[的一是不了在人有大中和为以上个国年地发出业作用成会对可主动工部制展务学后面等方行建设服保残疾、，。]/u

function noText(bytes: Uint8Array, file: string, marked: Encoding | null): ImportError {
  const expected = marked ?? 'UTF-8, UTF-16 or GB18030'
  return new ImportError(
    file,
    lineOfFirstBadByte(bytes),
    'not-text',
    `These bytes are no text in ${expected}. Nothing was written.`,
    'Extract the text of the document first and save it as UTF-8.',
  )
}

function unclear(reads: Read[], file: string): ImportError {
  return new ImportError(
    file,
    null,
    'encoding-unclear',
    `These bytes are Chinese text in ${reads.map(({ encoding }) => encoding).join(' and in ')}. Nothing was written.`,
    'Open the file in an editor, see which one is right, and save it as UTF-8.',
  )
}

/** The line of the first control byte; without one, the first line that is not in the encoding of most lines. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const lines: Uint8Array[] = []
  for (let start = 0; start <= bytes.length;) {
    const end = bytes.indexOf(0x0a, start)
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end))
    start = end < 0 ? bytes.length + 1 : end + 1
  }
  const control = lines.findIndex((line) =>
    line.some((byte) => byte < 0x20 && ![0x09, 0x0c, 0x0d].includes(byte)),
  )
  if (control >= 0) return control + 1
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    const bad = lines.flatMap((line, at) => {
      const read = readAs(encoding, line)?.[0]
      return read === undefined || read.cut ? [at + 1] : []
    })
    if (bad[0] !== undefined && bad.length < lines.length / 2) return bad[0]
  }
  return 1
}

function lineCount(text: string): number {
  return (text.match(/\r\n|\n|\r/gu)?.length ?? 0) + 1
}
