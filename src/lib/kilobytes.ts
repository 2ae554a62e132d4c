/** How large a record is as a JSON file, or a text as it is, in whole kilobytes of 1,024 bytes, at least 1, as words: 81 KB. */
export function kilobytes(record: unknown): string {
  const bytes = new TextEncoder().encode(
    typeof record === 'string' ? record : JSON.stringify(record, null, 2),
  ).length
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
}
