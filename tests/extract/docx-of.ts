import { strToU8, zipSync } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A .docx with this content of `w:body`, and further parts such as `numbering` by the content of their root. */
export function docxOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const roots: Record<string, string> = { document: 'document', footnotes: 'footnotes', header1: 'hdr' }
  const xml = (name: string, content: string): Uint8Array => {
    const root = roots[name] ?? name
    return strToU8(`${head}<w:${root} ${spaces}>${content}</w:${root}>`)
  }
  const names = Object.keys(parts)
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`
  const relation = (name: string): string =>
    `<Relationship Id="${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('document', 'document.main')}${names.map((name) => override(name, name)).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map(relation).join('')}</Relationships>`,
    ),
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, xml(name, parts[name] ?? '')])),
  })
}

/** A paragraph of one run, with the content of its `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** `w:numPr` of a list and its level, from 0. */
export function numbered(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}

/** A table of rows of cells; a cell is its text, or its properties and its content. */
export function table(rows: (string | [properties: string, content: string])[][]): string {
  const cell = (each: string | [string, string]): string =>
    typeof each === 'string'
      ? `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(each)}</w:tc>`
      : `<w:tc><w:tcPr>${each[0]}</w:tcPr>${each[1]}</w:tc>`
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblBorders>${border}</w:tblBorders></w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}
