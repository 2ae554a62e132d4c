import assert from 'node:assert/strict'

/** The cells of a CSV as RFC 4180 reads them, the header first. Fails without a byte order mark, or on a line that does not end in CRLF. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  assert.equal(text[0], '\uFEFF', 'no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  const written = rows.map((cells) => cells.length)
  assert.deepEqual(new Set(written).size, 1, 'rows of different lengths')
  return rows
}
