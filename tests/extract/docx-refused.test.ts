import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { extract } from '../../src/extract/extract.ts'
import { maxInflated, zipParts } from '../../src/extract/zip-parts.ts'
import { ImportError } from '../../src/import/finding.ts'
import { docxOf, paragraph } from './docx-of.ts'

const good = docxOf(paragraph('一、发展基础'))

/** Sets a number of two or four bytes in every directory entry, local header or both. */
function edited(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at += 1)
    if (view.getUint32(at, true) === signature) view.setUint16(at + offset, value, true)
  return copy
}

/** As much XML as `megabytes` says; a zip makes a thousandth of it. */
function bomb(megabytes: number): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(megabytes * 1024 * 1024).fill(0x20) })
}

const refused: [because: string, bytes: Uint8Array, rule: string, words: RegExp][] = [
  ['one that is cut off', good.subarray(0, good.length - 100), 'zip-broken', /cut off/u],
  ['one with a damaged part', damaged(good), 'zip-broken', /is damaged|is cut off/u],
  ['an encrypted zip', edited(good, 0x02014b50, 8, 1), 'file-encrypted', /encrypted/u],
  [
    'a zip without a document',
    zipSync({ 'a.txt': strToU8('甲') }),
    'format-unsupported',
    /without word\/document\.xml/u,
  ],
  ['an Excel table', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'format-unsupported', /Excel table/u],
  ['an OFD document', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'format-unsupported', /OFD/u],
  [
    'broken XML',
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
    'docx-broken',
    /word\/document\.xml/u,
  ],
  [
    'XML with a document type',
    zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "甲">]><a>&b;</a>') }),
    'docx-broken',
    /document type/u,
  ],
  ['one without a word', docxOf('<w:p/>'), 'docx-without-text', /no Chinese text\./u],
  [
    'one of pictures',
    docxOf('<w:p><w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>'),
    'docx-without-text',
    /a scan/u,
  ],
  ['a bomb', bomb(maxInflated / 1024 / 1024 + 1), 'zip-bomb', /more than 40 MB/u],
  [
    'one that is nested beyond all measure',
    docxOf(`${'<w:sdt>'.repeat(200_000)}${paragraph('甲')}${'</w:sdt>'.repeat(200_000)}`),
    'docx-broken',
    /nested too deep/u,
  ],
]

for (const [because, bytes, rule, words] of refused) {
  test(`Of .docx files is refused ${because}`, async () => {
    await assert.rejects(extract(bytes, 'plan.docx'), (error) => {
      assert.ok(error instanceof ImportError, String(error))
      assert.equal(error.rule, rule)
      assert.match(error.message, words)
      assert.match(error.message, /Nothing was written\.$/u)
      return true
    })
  })
}

test('A zip whose headers lie about its size is stopped by the bytes that come out of it', () => {
  const lying = edited(edited(bomb(8), 0x02014b50, 24, 10), 0x04034b50, 22, 10)
  const parts = zipParts(lying, 'plan.docx', 4 * 1024 * 1024)
  assert.throws(() => parts('word/document.xml'), { rule: 'zip-bomb' })
})

test('Parts that are small one by one count together', () => {
  const part = new Uint8Array(3 * 1024 * 1024)
  const parts = zipParts(zipSync({ a: part, b: part }), 'plan.docx', 4 * 1024 * 1024)
  assert.equal(parts('a')?.length, part.length)
  assert.throws(() => parts('b'), { rule: 'zip-bomb' })
})

test('Of a bomb only what the limit allows is held in memory', () => {
  const bytes = bomb(400)
  const before = process.memoryUsage().arrayBuffers
  assert.throws(() => zipParts(bytes, 'plan.docx')('word/document.xml'), { rule: 'zip-bomb' })
  const more = process.memoryUsage().arrayBuffers - before
  assert.ok(more < 2 * maxInflated, `${Math.round(more / 1024 / 1024)} MB more than before`)
})

/** One byte in the middle of the first part changed. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  const at =
    new TextDecoder('latin1').decode(copy).indexOf('word/document.xml') + 'word/document.xml'.length + 20
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
