import { fileSize } from './file-size.ts'

/** How large a record is as a JSON file, as words: 81 KB. */
export function kilobytes(record: unknown): string {
  return fileSize(new TextEncoder().encode(JSON.stringify(record, null, 2)).length)
}
