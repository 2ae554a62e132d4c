import { strFromU8, unzipSync } from 'fflate'

/** One file of a zip as it stands in its bytes: name, whether it is stored as it is, and the length of its extra field. */
export interface LocalEntry {
  name: string
  stored: boolean
  extra: number
}

/** The first entry of a zip, read from its local header. */
export function firstEntry(bytes: Uint8Array): LocalEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const length = view.getUint16(26, true)
  return {
    name: strFromU8(bytes.slice(30, 30 + length)),
    stored: view.getUint16(8, true) === 0,
    extra: view.getUint16(28, true),
  }
}

/** The texts of a zip by path. */
export function textsIn(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
}
