import { ImportError } from './finding.ts'

/** Throws an `ImportError` with its line when the text holds U+FFFD, half a character, or what that sign becomes when it is read as GBK. */
export function checkReplaced(text: string, file: string): void {
  const at = text.search(/[\uFFFD\p{Cs}]|锟斤拷/u)
  if (at < 0) return
  throw new ImportError(
    file,
    text.slice(0, at).split(/\r\n|\n|\r/u).length,
    'replacement-character',
    'Unexpected U+FFFD (�): a character was lost before this file reached us. Nothing was written.',
    'Get the original and extract its text anew; which character it was cannot be known.',
  )
}
