import type { Element } from '@xmldom/xmldom'
import { ImportError } from '../import/finding.ts'
import type { DocxReading } from './docx-blocks.ts'
import { docxBlocks, notesOf, wordsOfPart } from './docx-blocks.ts'
import { docxNumbering } from './docx-numbering.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import { excerptOf } from './excerpt-of.ts'
import type { Extracted, ExtractWarning } from './extracted.ts'
import { notTooDeep } from './not-too-deep.ts'
import { childrenOf, xmlTree } from './xml-tree.ts'
import { zipParts } from './zip-parts.ts'
import type { PartReader } from './zip-parts.ts'

/**
 * The text of a .docx as Word shows it, with revisions accepted and automatic numbers written out; footnotes stand at the end.
 * Throws an `ImportError` when it is no .docx, is broken or encrypted, holds no text, or inflates beyond all measure.
 */
export function docxText(bytes: Uint8Array, file: string): Extracted {
  const parts = zipParts(bytes, file)
  const tree = (name: string): Element | undefined => {
    const part = parts(name)
    return part === undefined ? undefined : xmlTree(part, name, file)
  }
  const body = tree('word/document.xml')
  if (body === undefined) throw noDocument(parts, file)
  const warnings: ExtractWarning[] = []
  const lines: string[] = []
  const heard: { paragraph: DocxParagraph; number: string; known: boolean }[] = []
  const reading: DocxReading = {
    numbering: docxNumbering(tree('word/numbering.xml'), tree('word/styles.xml')),
    heard: (paragraph, number) =>
      heard.push({ paragraph, number: number?.text ?? '', known: number?.known ?? true }),
    leftOut: (what, words) =>
      warnings.push(warning('docx-part-left-out', `Left out ${what}: ${excerptOf(words)}`)),
  }
  lines.push(
    ...notTooDeep(() => docxBlocks(body, reading), file, {
      rule: 'docx-broken',
      document: '.docx',
      advice: 'Open it in Word or WPS and save it as .txt in UTF-8.',
    }),
  )
  const notes = { footnote: notesOf(tree('word/footnotes.xml')), endnote: notesOf(tree('word/endnotes.xml')) }
  for (const { paragraph } of [...heard])
    for (const { kind, id } of paragraph.notes) {
      const note = notes[kind].get(id)
      if (note === undefined) continue
      const text = docxBlocks(note, reading)
      const place = `Moved a ${kind} of the line “${[...paragraph.text].slice(0, 12).join('')}” to the end of the text, without its mark`
      warnings.push({ ...warning('footnote-moved', place), line: lines.length + 1 })
      lines.push(...text)
    }
  const text = `${lines.join('\n')}\n`
  if (!/\p{Script=Han}/u.test(text))
    throw noWords(
      heard.some(({ paragraph }) => paragraph.pictures > 0),
      file,
    )
  warnings.push(...numberWarnings(heard), ...paragraphWarnings(heard.map(({ paragraph }) => paragraph)))
  for (const name of parts.names)
    if (/^word\/(?:header|footer)\d*\.xml$/u.test(name)) {
      const words = wordsOfPart(tree(name) ?? body)
      if (/\p{Script=Han}/u.test(words))
        warnings.push(
          warning('docx-part-left-out', `Left out a header or footer: ${excerptOf(words)}`, 'info'),
        )
    }
  const comments = tree('word/comments.xml')
  if (comments && childrenOf(comments).length > 0)
    warnings.push(
      warning('docx-part-left-out', `Left out ${String(childrenOf(comments).length)} comments`, 'info'),
    )
  return { text, format: 'docx', encoding: 'docx', warnings }
}

function warning(rule: string, message: string, severity: 'warning' | 'info' = 'warning'): ExtractWarning {
  return { rule, severity, line: null, message }
}

function numberWarnings(
  heard: { number: string; known: boolean; paragraph: DocxParagraph }[],
): ExtractWarning[] {
  const computed = heard.filter(({ number }) => number !== '')
  const unknown = computed.filter(({ known }) => !known)
  const first = computed
    .slice(0, 4)
    .map(({ number, paragraph }) => `“${number}${[...paragraph.text].slice(0, 8).join('')}”`)
  return [
    ...(computed.length === 0
      ? []
      : [
          warning(
            'numbering-computed',
            `Computed ${String(computed.length)} numbers that Word counts by itself and the file does not hold: ${first.join(', ')}${computed.length > 4 ? ' …' : ''}; compare them with the document`,
          ),
        ]),
    ...unknown.map(({ number, paragraph }) =>
      warning(
        'numbering-unknown',
        `Unexpected number format, took “${number}” before “${[...paragraph.text].slice(0, 12).join('')}”`,
      ),
    ),
  ]
}

function paragraphWarnings(paragraphs: DocxParagraph[]): ExtractWarning[] {
  const all = (words: (paragraph: DocxParagraph) => string): string =>
    paragraphs.map(words).filter(Boolean).join(' ')
  const deleted = all((paragraph) => paragraph.deleted)
  const hidden = all((paragraph) => paragraph.hidden)
  const pictures = paragraphs.reduce((sum, { pictures: some }) => sum + some, 0)
  const symbols = paragraphs.reduce((sum, { symbols: some }) => sum + some, 0)
  return [
    ...(deleted === ''
      ? []
      : [warning('revision-left-out', `Left out what revisions deleted: ${excerptOf(deleted)}`)]),
    ...(hidden === '' ? [] : [warning('hidden-text-left-out', `Left out hidden text: ${excerptOf(hidden)}`)]),
    ...(pictures === 0
      ? []
      : [
          warning(
            'picture-left-out',
            `Left out ${String(pictures)} pictures; look whether one of them shows text or a table`,
          ),
        ]),
    ...(symbols === 0
      ? []
      : [
          warning(
            'symbol-character',
            `Took ${String(symbols)} signs of symbol fonts by their number; look at them`,
          ),
        ]),
  ]
}

function noDocument(parts: PartReader, file: string): ImportError {
  const has = (pattern: RegExp): boolean => parts.names.some((name) => pattern.test(name))
  const [what, advice]: [string, string] = has(/^xl\//u)
    ? ['an Excel table (.xlsx)', 'Give the document of the plan itself.']
    : has(/^ppt\//u)
      ? ['a presentation (.pptx)', 'Give the document of the plan itself.']
      : has(/^OFD\.xml$/u)
        ? ['an OFD document', 'Print it to a PDF from its reader, or save it as .docx.']
        : has(/^(?:content\.xml|META-INF\/container\.xml)$/u)
          ? ['an OpenDocument text or an e-book', 'Save the plan as .docx, or as .txt in UTF-8.']
          : [
              'a zip without word/document.xml, so it is no .docx',
              'Unpack it and give the document that is in it.',
            ]
  return new ImportError(file, null, 'format-unsupported', `This is ${what}. Nothing was written.`, advice)
}

function noWords(pictures: boolean, file: string): ImportError {
  return new ImportError(
    file,
    null,
    'docx-without-text',
    `This .docx holds no Chinese text${pictures ? ', only pictures: it is a scan' : ''}. Nothing was written.`,
    'Have it recognised (OCR), proofread the result and save it as .txt in UTF-8.',
  )
}
