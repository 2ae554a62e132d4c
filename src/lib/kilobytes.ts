import { fileSize } from './file-size.ts'

/** How large a file is, as words: 81 KB. A text is the file itself, a record is written as JSON. */
export function kilobytes(record: unknown): string {
  const text = typeof record === 'string' ? record : JSON.stringify(record, null, 2)
  return fileSize(new TextEncoder().encode(text).length)
}
