/** The size of what is served as JSON, in whole kilobytes of 1,024 bytes, as words: 81 KB. */
export function kilobytes(served: unknown): string {
  return `${String(Math.round(new TextEncoder().encode(JSON.stringify(served, null, 2)).length / 1024))} KB`
}
