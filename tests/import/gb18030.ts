/** The bytes of a text in GB18030, which Node can only read: its table of two-byte signs, turned round. */
export function toGb18030(text: string): Uint8Array {
  const table = twoByteSigns()
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0
      if (code < 0x80) return [code]
      const bytes = table.get(sign)
      if (!bytes) throw new Error(`${sign} has no two bytes in GB18030`)
      return bytes
    }),
  )
}

function twoByteSigns(): Map<string, [number, number]> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f) table.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  return table
}
