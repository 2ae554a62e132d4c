import { ImportError } from '../import/finding.ts'

/** The largest file that is read, in bytes: a real plan has 50 KB of text; pictures make documents larger. */
export const maxFileBytes = 20 * 1024 * 1024

/** The largest text, as a file or after extraction, in bytes of a file and in UTF-16 units of a string. */
export const maxTextSize = 2 * 1024 * 1024

/** Throws an `ImportError` when a file of this name is larger than its limit. */
export function checkFileSize(size: number, file: string): void {
  const limit = /\.txt$/iu.test(file) ? maxTextSize : maxFileBytes
  if (size > limit) throw tooLarge(file, `${megabytes(size)} MB`, limit)
}

/** Throws an `ImportError` when a text is longer than its limit. */
export function checkTextSize(size: number, file: string): void {
  if (size > maxTextSize) throw tooLarge(file, `${megabytes(size)} MB of text`, maxTextSize)
}

function tooLarge(file: string, what: string, limit: number): ImportError {
  return new ImportError(
    file,
    null,
    'file-too-large',
    `Unexpected size: ${what}, expected at most ${megabytes(limit)} MB (a plan has about 0.05 MB of text). Nothing was written.`,
    'Give the plan alone, without appendices and pictures.',
    what.replace(/ .*/u, ''),
  )
}

function megabytes(bytes: number): string {
  return (Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toString()
}
