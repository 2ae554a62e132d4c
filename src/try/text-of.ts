import { decode } from '../extract/decode.ts'
import { fileKind, unsupportedFile } from '../extract/file-kind.ts'
import { checkTextSize } from '../extract/size-limit.ts'
import { ImportError } from '../import/finding.ts'

/** The text of what was given, and the name of its encoding. */
export interface GivenText {
  text: string
  encoding: string
}

/**
 * The text of a file as it is imported. This page reads plain text only: the readers of other formats would make it many times as large.
 * Throws an `ImportError` when there is no text in it.
 */
export function textOf(bytes: Uint8Array, name: string): GivenText {
  checkTextSize(bytes.length, name)
  const kind = fileKind(bytes, name)
  if (kind.type === 'other') throw unsupportedFile(name, kind)
  if (kind.type !== 'txt')
    throw new ImportError(
      name,
      null,
      'not-plain-text',
      `This file is a .${kind.type}, not plain text. Nothing was written.`,
      'Open it, copy the text of the plan and paste it; or import it with the command line.',
      kind.type,
    )
  return decode(bytes, name)
}
