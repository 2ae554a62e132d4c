import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'

// Brotli at its best takes seconds for a large file: each content is compressed once.
const known = new Map<string, Buffer>()

/** A file as it travels: brotli at its best; the same buffer when it is gzip already, as Pagefind's files are, for no host compresses those again. */
export function onTheWire(content: Buffer): Buffer {
  if (content[0] === 0x1f && content[1] === 0x8b) return content
  const key = createHash('sha256').update(content).digest('hex')
  let body = known.get(key)
  if (body === undefined) {
    body = brotliCompressSync(content)
    known.set(key, body)
  }
  return body
}
