import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Words, or a single space, at one place; `y` is their base line, and grows downwards. All lengths are in points. */
export interface PlacedText {
  text: string
  x: number
  y: number
  width: number
  size: number
}

/** A straight line drawn along an edge: horizontal at `at` = y from x to x, or vertical at `at` = x from y to y. */
export interface Rule {
  horizontal: boolean
  at: number
  from: number
  to: number
}

/** What one page of a PDF shows. */
export interface PdfPage {
  texts: PlacedText[]
  rules: Rule[]
  pictures: number
  /** The text is there to be searched, not to be seen: a scan that was recognised. */
  invisible: boolean
}

type Matrix = [number, number, number, number, number, number]

/** Words, rules and pictures of a page, in the page's own place and rotation; `ops` are the numbers of pdf.js's operators. */
export async function pdfPage(page: PDFPageProxy, ops: Record<string, number>): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 }).transform as Matrix
  const content = await page.getTextContent({ disableNormalization: true })
  const texts: PlacedText[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue
    const [a, b, c, d, x, y] = times(view, item.transform as Matrix)
    const size = Math.hypot(c, d) || Math.hypot(a, b)
    texts.push({
      text: item.str.replace(/\s/gu, (space) => (space === '\u3000' ? space : ' ')),
      x,
      y,
      width: item.width,
      size,
    })
  }
  const drawn = await page.getOperatorList()
  const found: PdfPage = { texts, rules: [], pictures: 0, invisible: false }
  const stack: Matrix[] = []
  let matrix = view
  for (const [index, op] of drawn.fnArray.entries()) {
    const values: unknown = drawn.argsArray[index]
    if (op === ops['save']) stack.push(matrix)
    else if (op === ops['restore']) matrix = stack.pop() ?? view
    else if (op === ops['transform']) matrix = times(matrix, values as Matrix)
    else if (op === ops['paintFormXObjectBegin']) {
      stack.push(matrix)
      const [form] = values as [Matrix | null]
      if (form) matrix = times(matrix, form)
    } else if (op === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? view
    else if (op === ops['setTextRenderingMode']) found.invisible ||= (values as [number])[0] === 3
    else if (/^paint(?:Image|InlineImage|ImageMask)XObject/u.test(nameOf(op, ops))) found.pictures += 1
    else if (op === ops['constructPath']) {
      const [paint, [data]] = values as [number, [ArrayLike<number> | null]]
      if (data) found.rules.push(...rulesOf(data, matrix, nameOf(paint, ops)))
    }
  }
  return found
}

function nameOf(op: number, ops: Record<string, number>): string {
  return Object.entries(ops).find(([, number]) => number === op)?.[0] ?? ''
}

function times(first: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
  const [A, B, C, D, E, F] = first
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F]
}

/** The edges that a path draws: lines that are stroked, and filled boxes so thin that they are lines. */
function rulesOf(data: ArrayLike<number>, matrix: Matrix, paint: string): Rule[] {
  const strokes = /stroke/iu.test(paint)
  if (!strokes && !/fill/iu.test(paint)) return []
  return pathsOf(data, matrix).flatMap((points) => {
    if (strokes) return points.slice(1).flatMap((point, at) => ruleBetween(points[at] ?? point, point))
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (right - left > thin && bottom - top > thin) return []
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return right - left > bottom - top
      ? ruleBetween([left, y], [right, y])
      : ruleBetween([x, top], [x, bottom])
  })
}

/** Points: the widest box that is still a line. */
const thin = 3

type Point = [number, number]

/** The polygons of a path in pdf.js's numbers: 0 move, 1 line, 2 and 3 curves, 4 close. */
function pathsOf(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = []
  const pointAt = (at: number): Point => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0]
    return [a * x + c * y + e, b * x + d * y + f]
  }
  for (let at = 0; at < data.length;) {
    const kind = data[at]
    const points = paths.at(-1)
    if (kind === 0) paths.push([pointAt(at + 1)])
    else if (kind === 4) points?.push(points[0] ?? [0, 0])
    else points?.push(pointAt(at + (kind === 1 ? 1 : kind === 2 ? 5 : 3)))
    at += kind === 4 ? 1 : kind === 2 ? 7 : kind === 3 ? 5 : 3
  }
  return paths
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule[] {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)]
  if (height < 1 && width > thin)
    return [{ horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (width < 1 && height > thin)
    return [{ horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}
