import { ImportError } from './finding.ts'

/** A file's text and the name of its encoding. */
export interface Decoded {
  text: string
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'
}

/** Decodes UTF-8, UTF-16 with a byte order mark, and GB18030. Throws an `ImportError` when the bytes are no text. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const encodings: Decoded['encoding'][] =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['UTF-16LE']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['UTF-16BE']
        : ['UTF-8', 'GB18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
      if (!text.includes('\u0000') && looksLikeText(text, encoding)) return { text, encoding }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw new ImportError(
    file,
    lineOfFirstBadByte(bytes),
    'not-text',
    'These bytes are no text in UTF-8, UTF-16 or GB18030. Nothing was written.',
    'Extract the text of the document first and save it as UTF-8.',
  )
}

/** Almost any bytes are valid GB18030: of real text, most characters are common Chinese ones. */
function looksLikeText(text: string, encoding: string): boolean {
  if (encoding === 'UTF-8') return true
  const sample = [...text.replace(/\s/gu, '')].slice(0, 2000)
  const common = sample.filter((sign) =>
    /[\u4E00-\u9FA5，。、：；（）《》“”〔〕\u0021-\u007E]/u.test(sign),
  ).length
  const controls = sample.filter((sign) => /[\u0000-\u001F]/u.test(sign)).length
  return controls === 0 && common > sample.length * 0.9 && /[的、，。]/u.test(text)
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1
  for (const byte of bytes) {
    if (byte === 0x0a) line += 1
    if (byte === 0 || (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))) return line
  }
  return 1
}
