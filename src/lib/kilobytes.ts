/** How large a record is as a JSON file, for the words of its download: 81. */
export function kilobytes(record: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(record, null, 2)).length
  return String(Math.max(1, Math.round(bytes / 1024)))
}
