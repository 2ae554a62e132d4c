import { ImportError } from '../import/finding.ts'
import { decode, markedEncoding } from './decode.ts'
import type { Decoded, Encoding } from './decode.ts'

/**
 * The characters of a web page: by byte order mark, by what the page says of itself, or as `decode` finds. A page that says gb2312 is
 * read as GB18030, as browsers do. Single wrong bytes become U+FFFD here, which must not reach the text that is taken from the page.
 */
export function htmlDecode(bytes: Uint8Array, file: string): Decoded {
  const declared = markedEncoding(bytes) ?? declaredEncoding(bytes, file)
  if (declared === null) return decode(bytes, file)
  const strict = textIn(bytes, declared, true)
  if (strict !== null) return { text: strict, encoding: declared, warnings: [] }
  // A page saved by a browser or an editor may be in another encoding than it says.
  const other = declared === 'UTF-8' ? null : textIn(bytes, 'UTF-8', true)
  if (other !== null)
    return {
      text: other,
      encoding: 'UTF-8',
      warnings: [
        {
          rule: 'encoding-differs',
          severity: 'warning',
          line: null,
          message: `Unexpected encoding: the page says ${declared}, its bytes are UTF-8; took UTF-8`,
        },
      ],
    }
  const loose = textIn(bytes, declared, false) ?? ''
  const lost = loose.split('\uFFFD').length - 1
  if (lost > 20) return decode(bytes, file)
  return {
    text: loose,
    encoding: declared,
    warnings: [
      {
        rule: 'page-bytes-wrong',
        severity: 'info',
        line: null,
        message: `Unexpected bytes: ${String(lost)} are no ${declared}; none of them stands in the text that was taken`,
      },
    ],
  }
}

function textIn(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** `<meta charset="gb2312">` or `content="text/html; charset=gb2312"` among the first bytes. Throws for an encoding that is not read. */
function declaredEncoding(bytes: Uint8Array, file: string): Encoding | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/gu, '')
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1] ??
    /<\?xml[^>]+encoding=["']([\w-]+)/iu.exec(start)?.[1]
  if (label === undefined) return null
  if (/^utf-?8$/iu.test(label)) return 'UTF-8'
  if (/^(?:gb[-_]?2312|gb[-_]?18030|x?-?gbk|gb_2312-80|cp936|chinese)$/iu.test(label)) return 'GB18030'
  // A page that was read as UTF-16 would have a byte order mark; these bytes could be read as ASCII.
  if (/^(?:utf-?16.*|us-ascii|iso-8859-1|windows-1252)$/iu.test(label)) return null
  throw new ImportError(
    file,
    null,
    'encoding-unsupported',
    `Unexpected encoding “${label}” of this page. Nothing was written.`,
    'Open it in a browser, save its text as .txt in UTF-8, and give that.',
  )
}
