/** A number of bytes in whole kilobytes of 1,024 bytes, at least 1, as words: 81 KB. */
export function fileSize(bytes: number): string {
  return `${String(Math.max(1, Math.round(bytes / 1024)))} KB`
}
