import { toGb18030 } from '../import/gb18030.ts'

/** Words at a place in points from the lower left corner, 12 points high. */
export type Placed = [x: number, y: number, text: string]

/** A page: its words, lines from point to point, and whatever else stands in its content. */
export interface Page {
  words?: Placed[]
  lines?: [x1: number, y1: number, x2: number, y2: number][]
  more?: string
}

/**
 * A PDF in the manner of old Chinese printing programs: its font is not in the file, and named by the encoding GBK-EUC-H.
 * A second font, /G, names glyphs and no characters. `trailer` goes into the trailer, as /Encrypt does.
 */
export function pdfOf(pages: Page[], trailer = '', encoding = 'GBK-EUC-H'): Uint8Array {
  const first = 6
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 939 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 /CapHeight 700 >> >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode',
      '80>',
    ),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F 3 0 R /G << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /DescendantFonts [4 0 R] >> >> /XObject << /I 5 0 R >> >> >>`,
      stream('', contentOf(page)),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function contentOf({ words = [], lines = [], more = '' }: Page): string {
  return [
    ...lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`),
    ...words.map(
      ([x, y, text]) =>
        `BT /F 12 Tf 1 0 0 1 ${x} ${y} Tm <${Buffer.from(toGb18030(text)).toString('hex')}> Tj ET`,
    ),
    more,
  ].join('\n')
}

/** The lines of a table with these edges, less those that `left out` says. */
export function gridLines(xs: number[], ys: number[]): [number, number, number, number][] {
  const [left = 0, right = 0, bottom = 0, top = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [
    ...xs.map((x): [number, number, number, number] => [x, bottom, x, top]),
    ...ys.map((y): [number, number, number, number] => [left, y, right, y]),
  ]
}
