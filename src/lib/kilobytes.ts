/** How large a file is in whole kilobytes of 1,024 bytes, at least 1, as words: 81 KB. A text is the file itself, a record is written as JSON. */
export function kilobytes(record: unknown): string {
  const text = typeof record === 'string' ? record : JSON.stringify(record, null, 2)
  const bytes = new TextEncoder().encode(text).length
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
}
