/** The SHA-256 of bytes in hexadecimal; empty where the browser makes none, as on a page that came without encryption. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The type says that it is always there.
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle
  if (subtle === undefined) return ''
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
