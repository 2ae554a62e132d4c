import { decode } from '../extract/decode.ts'
import { ImportError } from '../import/finding.ts'

/** The text of what was given, and the name of its encoding. */
export interface GivenText {
  text: string
  encoding: string
}

/**
 * The text of a file as it is imported: what reads other formats is put in here, and nowhere else.
 * Throws an `ImportError` when there is no text in it.
 */
export function textOf(bytes: Uint8Array, name: string): GivenText {
  const { text, encoding } = decode(bytes, name)
  if (/^\uFEFF?\s*<(?:!doctype html|html|head|body|div|p)\b/iu.test(text))
    throw new ImportError(
      name,
      1,
      'web-page',
      'This file is a web page, not the text of one. Nothing was written.',
      'Open it in a browser, copy the text of the plan and paste it.',
    )
  return { text, encoding }
}
