import { brotliCompressSync } from 'node:zlib'

/** How many bytes a file takes on its way when a host compresses it with brotli at its best. */
export function brotli(content: string | Uint8Array): number {
  return brotliCompressSync(content).byteLength
}
