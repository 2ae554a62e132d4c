/** One column of a CSV file. */
export interface CsvColumn<Row> {
  name: string
  of: (row: Row) => string | number | boolean | null
}

/** A cell that a spreadsheet would take for a formula, or would with a sign in another script; a sign alone, such as the relation =, is none. */
const formula = /^[=+\-@＝＋－＠\t\r]./su

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark and CRLF, so that Excel opens Chinese properly. A text that begins with = + - @
 * gets a ' before it, or a spreadsheet would run it as a formula; numbers stay numbers, and the JSON beside holds the words as they are.
 */
export function toCsv<Row>(rows: Row[], columns: CsvColumn<Row>[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ of }) => cell(of(row)))),
  ]
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`
}

/** A text as `toCsv` writes it: with a ' before it where a spreadsheet would take it for a formula. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** True for a text that `toCsv` makes inert. */
export function isInert(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && inert(value) !== value
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  return typeof value === 'string' ? inert(value) : String(value)
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
