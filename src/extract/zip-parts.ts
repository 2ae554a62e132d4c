import { Inflate } from 'fflate'
import { ImportError } from '../import/finding.ts'

/** Reads the parts of a zip by name; undefined where there is none. Throws an `ImportError` as `zipParts` says. */
export type PartReader = ((name: string) => Uint8Array | undefined) & { names: string[] }

/** All parts that are read may hold this many bytes together; a plan's have one or two million. */
export const maxInflated = 40 * 1024 * 1024

/**
 * A reader of a zip's parts that counts the bytes as they are inflated, whatever the headers say, and stops at `limit`.
 * Throws an `ImportError` when the zip is broken, cut off, encrypted or inflates beyond the limit.
 */
export function zipParts(bytes: Uint8Array, file: string, limit = maxInflated): PartReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view, file)
  let left = limit
  const read = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name)
    if (entry === undefined) return undefined
    if (entry.encrypted) throw encrypted(file)
    const content = contentOf(view, entry, left, file)
    left -= content.length
    return content
  }
  return Object.assign(read, { names: [...entries.keys()] })
}

interface Entry {
  name: string
  method: number
  encrypted: boolean
  crc: number
  packedSize: number
  at: number
}

/** The central directory at the end of the zip: what Word itself goes by. */
function directoryOf(view: DataView, file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let end = view.byteLength - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) throw broken(file, 'its directory, which stands at the end, is missing: the file was cut off')
  try {
    let at = view.getUint32(end + 16, true)
    for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no entry here')
      const nameLength = view.getUint16(at + 28, true)
      const name = new TextDecoder().decode(
        new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
      )
      entries.set(name.replaceAll('\\', '/'), {
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      })
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken(file, 'its directory is damaged')
    throw error
  }
  return entries
}

function contentOf(view: DataView, entry: Entry, limit: number, file: string): Uint8Array {
  const packed = packedBytes(view, entry, file)
  if (packed === null) throw broken(file, `${entry.name} is cut off`)
  if (entry.method !== 0 && entry.method !== 8)
    throw broken(file, `${entry.name} is packed in a way that Word does not use`)
  const content = entry.method === 0 ? packed : inflate(packed, entry.name, limit, file)
  if (content.length > limit) throw bomb(file, limit)
  if (crc32(content) !== entry.crc) throw broken(file, `${entry.name} is damaged`)
  return content
}

function packedBytes(view: DataView, { at, packedSize }: Entry, file: string): Uint8Array | null {
  try {
    if (view.getUint32(at, true) !== 0x04034b50) throw new RangeError('no part here')
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    if (start + packedSize > view.byteLength) return null
    return new Uint8Array(view.buffer, view.byteOffset + start, packedSize)
  } catch (error) {
    if (error instanceof RangeError) throw broken(file, 'its directory names a part that is not there')
    throw error
  }
}

/** Inflates bit by bit: 8 KB can become 8 MB at most before the count is looked at again. */
function inflate(packed: Uint8Array, name: string, limit: number, file: string): Uint8Array {
  const chunks: Uint8Array[] = []
  const state = { size: 0, finished: false }
  const stream = new Inflate((chunk, final) => {
    state.size += chunk.length
    state.finished ||= final
    if (state.size > limit) throw bomb(file, limit)
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw broken(file, `${name} is damaged`)
  }
  if (!state.finished) throw broken(file, `${name} is cut off`)
  const all = new Uint8Array(state.size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const step = 8192

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}

function broken(file: string, why: string): ImportError {
  return new ImportError(
    file,
    null,
    'zip-broken',
    `This .docx cannot be unpacked: ${why}. Nothing was written.`,
    'Get the file again, or open it in Word or WPS, let it be repaired, and save it anew.',
  )
}

function encrypted(file: string): ImportError {
  return new ImportError(
    file,
    null,
    'file-encrypted',
    'This file is encrypted. Nothing was written.',
    'Open it with its password and save it without one.',
  )
}

function bomb(file: string, limit: number): ImportError {
  const most = Math.round(limit / (1024 * 1024))
  return new ImportError(
    file,
    null,
    'zip-bomb',
    `Unexpected size: the text of this .docx unpacks to more than ${String(most)} MB, which no plan does. Nothing was written.`,
    'If it is a real document, save it as .txt in UTF-8 and give that.',
  )
}
