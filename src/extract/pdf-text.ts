import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ImportError } from '../import/finding.ts'
import type { Extracted, ExtractWarning } from './extracted.ts'
import type { PageLines } from './pdf-page-lines.ts'
import { pdfPageLines } from './pdf-page-lines.ts'
import { pdfPage } from './pdf-page.ts'
import type { PdfPage } from './pdf-page.ts'
import { withoutRadicals } from './radicals.ts'
import { checkTextSize } from './size-limit.ts'

type Pdfjs = typeof PdfjsModule

/**
 * The text layer of a PDF: its lines from top to bottom, ruled tables as rows, a form feed before each further page.
 * Throws an `ImportError` when it is encrypted or broken, or has no Chinese text: a scan. Runs in Node only.
 */
export async function pdfText(bytes: Uint8Array, file: string): Promise<Extracted> {
  const pdfjs = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  const warnings: ExtractWarning[] = []
  if (!new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF'))
    warnings.push(
      warning(
        'file-truncated',
        'Unexpected end of the file without %%EOF: it may be cut off, compare the last page',
      ),
    )
  let pages = await pagesOf(pdfjs, bytes, file, true)
  if (pages === null) {
    pages = await pagesOf(pdfjs, bytes, file, false)
    warnings.push(
      warning(
        'pdf-damaged',
        'Unexpected damage in this PDF: what could be read was taken, compare every page',
      ),
    )
  }
  if (pages === null) throw broken(file)
  const seen = pages.map((page) => ({ page, ...pdfPageLines(page) }))
  const raw = `${seen.map(({ lines }) => lines.join('\n')).join('\n\f')}\n`
  if (!/\p{Script=Han}|[\u2E80-\u2FD5]/u.test(raw)) throw withoutText(pages, file)
  const { text, count } = withoutRadicals(raw)
  if (count > 0)
    warnings.push(
      warning(
        'radical-character',
        `Took ${String(count)} radical signs (U+2E80–U+2FD5) for the characters that look the same, e.g. ⼈ for 人: the font of the PDF names them so`,
      ),
    )
  warnings.push(...pageWarnings(seen), ...oddCharacters(text))
  return { text, format: 'pdf', encoding: 'pdf', warnings }
}

/** Null when the file is damaged; without `strict` what can be read of a damaged one. */
async function pagesOf(
  pdfjs: Pdfjs,
  bytes: Uint8Array,
  file: string,
  strict: boolean,
): Promise<PdfPage[] | null> {
  const task = pdfjs.getDocument({
    // A copy, since pdf.js keeps what it is given; and it takes no Buffer.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    cMapUrl: await characterMaps(),
    stopAtErrors: strict,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
  })
  try {
    const document: PDFDocumentProxy = await task.promise
    const pages: PdfPage[] = []
    let size = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const seen = withoutDoubles(await pdfPage(page, pdfjs.OPS))
      size += seen.texts.reduce((sum, { text }) => sum + text.length, 0)
      checkTextSize(size, file)
      pages.push(seen)
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted(file)
    if (strict) return null
    throw broken(file)
  } finally {
    await task.destroy()
  }
}

/** The maps for fonts that a PDF names by a Chinese encoding and does not hold: GBK-EUC-H and others, in pdf.js's own folder. */
async function characterMaps(): Promise<string> {
  const { fileURLToPath } = await import('node:url')
  return fileURLToPath(new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')))
}

/** pdf.js warns while it is loaded that it cannot draw, which nobody asks of it. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

/** The same words drawn twice at the same place are bold type of a font that has none. */
function withoutDoubles(page: PdfPage): PdfPage {
  const places = new Map<string, { x: number; y: number }[]>()
  const texts = page.texts.filter(({ text, x, y, size }) => {
    const before = places.get(text) ?? []
    if (before.some((other) => Math.abs(other.x - x) < 0.2 * size && Math.abs(other.y - y) < 0.2 * size))
      return false
    places.set(text, [...before, { x, y }])
    return true
  })
  return { ...page, texts }
}

function warning(rule: string, message: string, severity: 'warning' | 'info' = 'warning'): ExtractWarning {
  return { rule, severity, line: null, message }
}

function pageWarnings(pages: ({ page: PdfPage } & PageLines)[]): ExtractWarning[] {
  const numbers = (wanted: (page: PdfPage, text: string) => boolean): string =>
    pages.flatMap(({ page, lines }, at) => (wanted(page, lines.join('')) ? [String(at + 1)] : [])).join(', ')
  const empty = numbers((page, text) => page.pictures > 0 && !/[\p{Script=Han}\u2E80-\u2FD5]/u.test(text))
  const recognised = numbers((page, text) => page.invisible && page.pictures > 0 && text !== '')
  const pictured = numbers((page, text) => page.pictures > 0 && text !== '' && !page.invisible)
  const loose = pages.flatMap(({ loose: lines }, at) => (lines > 0 ? [String(at + 1)] : [])).join(', ')
  return [
    ...(loose === ''
      ? []
      : [
          warning(
            'columns-without-rules',
            `Ambiguous columns on pages ${loose}, took wide gaps that stand below each other as tabs; cells of several lines may be mixed up`,
          ),
        ]),
    ...(empty === ''
      ? []
      : [
          warning(
            'pdf-page-without-text',
            `Unexpected pages without text, only pictures: ${empty}; their words are missing here`,
          ),
        ]),
    ...(recognised === ''
      ? []
      : [
          warning(
            'pdf-text-recognised',
            `Unexpected invisible text over pictures on pages ${recognised}: it was recognised from a scan (OCR); proofread it`,
          ),
        ]),
    ...(pictured === ''
      ? []
      : [
          warning(
            'picture-left-out',
            `Left out pictures on pages ${pictured}; look whether one of them shows text or a table`,
            'info',
          ),
        ]),
  ]
}

/** Signs of a font's private area, or of scripts that no plan is written in, as when a font does not say what it shows. */
function oddCharacters(text: string): ExtractWarning[] {
  const found = [
    ...text.matchAll(
      /[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}\s]|\p{Co}|[\u2500-\u257F]/gu,
    ),
  ]
  const [first] = found
  if (first === undefined) return []
  const line = text.slice(0, first.index).split('\n').length
  const codes = [
    ...new Set(found.map(([sign]) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)),
  ]
  const message = `Unexpected ${codes.slice(0, 5).join(', ')}${codes.length > 5 ? ' …' : ''}, ${String(found.length)} such signs in all: the font does not say what they are; look in the PDF`
  return [{ ...warning('unknown-character', message), line }]
}

function encrypted(file: string): ImportError {
  const advice = 'Open it with its password and save it without one.'
  return new ImportError(file, null, 'file-encrypted', 'This PDF is encrypted. Nothing was written.', advice)
}

function broken(file: string): ImportError {
  const advice = 'Get the file again, or print it to a new PDF from a reader that opens it.'
  return new ImportError(
    file,
    null,
    'pdf-broken',
    'This PDF is broken or cut off and cannot be read. Nothing was written.',
    advice,
  )
}

function withoutText(pages: PdfPage[], file: string): ImportError {
  const signs = pages.some(({ texts }) => texts.some(({ text }) => text.trim() !== ''))
  const why = pages.some(({ pictures }) => pictures > 0)
    ? 'only pictures: it is a scan'
    : signs
      ? 'its font does not say which characters it shows'
      : 'its pages are empty or drawn as lines'
  return new ImportError(
    file,
    null,
    'pdf-without-text',
    `This PDF has no text layer with Chinese characters, ${why}. Nothing was written.`,
    'Have it recognised (OCR), proofread the result and save it as .txt in UTF-8; or ask for the Word file.',
  )
}
