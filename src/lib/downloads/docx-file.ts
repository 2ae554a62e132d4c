import type { ZippableFile } from 'fflate'
import { strToU8 } from 'fflate'
import type { Book } from './book.ts'
import { docxDocument } from './docx-document.ts'
import { docxStyles } from './docx-styles.ts'
import { xmlText } from '../xml-text.ts'
import { zipOfDate } from './zip-of-date.ts'

/** A book as a Word document (OOXML), the same bytes for the same book: real headings, header rows that repeat, Chinese as its language. */
export function docxFile(book: Book): Uint8Array {
  const { xml, links } = docxDocument(book)
  const texts: [path: string, text: string][] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations(packageRelations)],
    ['docProps/core.xml', coreProperties(book)],
    ['word/document.xml', xml],
    ['word/styles.xml', docxStyles],
    ['word/settings.xml', settings],
    ['word/footer.xml', footer(book.title)],
    ['word/_rels/document.xml.rels', relations([...documentRelations, ...links.map(linkRelation)])],
  ]
  return zipOfDate(
    Object.fromEntries(texts.map(([path, text]): [string, ZippableFile] => [path, strToU8(text)])),
    book.date,
  )
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/>
<Override PartName="/word/footer.xml" ContentType="${word}.footer+xml"/>
</Types>`

interface Relation {
  id: string
  type: string
  target: string
  external?: boolean
}

const packageRelations: Relation[] = [
  { id: 'document', type: `${office}/officeDocument`, target: 'word/document.xml' },
  {
    id: 'core',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
]

const documentRelations: Relation[] = [
  { id: 'styles', type: `${office}/styles`, target: 'styles.xml' },
  { id: 'settings', type: `${office}/settings`, target: 'settings.xml' },
  { id: 'footer', type: `${office}/footer`, target: 'footer.xml' },
]

function linkRelation(address: string, at: number): Relation {
  return { id: `link${String(at + 1)}`, type: `${office}/hyperlink`, target: address, external: true }
}

function relations(list: Relation[]): string {
  const lines = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
${lines.join('\n')}
</Relationships>`
}

const settings = `${head}<w:settings xmlns:w="${space}">
<w:themeFontLang w:val="zh-CN" w:eastAsia="zh-CN"/>
</w:settings>`

function coreProperties({ title, creator, publisher, source, date }: Book): string {
  const instant = `${date}T00:00:00Z`
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title>
<dc:creator>${xmlText(creator)}</dc:creator>
<dc:description>${xmlText(source ?? '')}</dc:description>
<dc:language>zh-CN</dc:language>
<cp:lastModifiedBy>${xmlText(publisher)}</cp:lastModifiedBy>
<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>
</cp:coreProperties>`
}

/** Title and page number below each page. */
function footer(title: string): string {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${head}<w:ftr xmlns:w="${space}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>
<w:r><w:t xml:space="preserve">${xmlText(title)}　第 </w:t></w:r>${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>1</w:t></w:r>${field('end')}<w:r><w:t xml:space="preserve"> 页</w:t></w:r>
</w:p></w:ftr>`
}
