import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extract } from '../../src/extract/extract.ts'
import type { Extracted } from '../../src/extract/extracted.ts'
import { maxFileBytes, maxTextSize } from '../../src/extract/size-limit.ts'
import { ImportError } from '../../src/import/finding.ts'
import { toGb18030 } from '../import/gb18030.ts'

const plan = `一、发展基础\n${'全市残疾人的生活水平明显提高，残疾人事业发展取得了显著成就。\n'.repeat(8)}二、主要任务\n`
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Buffer => utf16le(text).swap16()
const read = (bytes: Uint8Array, name = 'plan.txt'): Promise<Extracted> =>
  extract(new Uint8Array(bytes), name)

for (const [name, bytes, encoding, told] of [
  ['UTF-8', Buffer.from(plan), 'UTF-8', []],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${plan}`), 'UTF-8', []],
  ['UTF-16 of small end with its mark', utf16le(`\ufeff${plan}`), 'UTF-16LE', []],
  ['UTF-16 of big end with its mark', utf16be(`\ufeff${plan}`), 'UTF-16BE', []],
  ['UTF-16 of small end without a mark', utf16le(plan), 'UTF-16LE', ['encoding-detected']],
  ['UTF-16 of big end without a mark', utf16be(plan), 'UTF-16BE', ['encoding-detected']],
  ['GB18030', toGb18030(plan), 'GB18030', ['encoding-detected']],
  ['UTF-16 without a line break', utf16le(plan.replaceAll('\n', '')), 'UTF-16LE', ['encoding-detected']],
  ['GB18030 without a line break', toGb18030(plan.replaceAll('\n', '')), 'GB18030', ['encoding-detected']],
] as const) {
  test(`${name} is read, and told where nothing in the file names it`, async () => {
    const found = await read(bytes)
    assert.equal(found.text.replaceAll(/[\n\uFEFF]/gu, ''), plan.replaceAll('\n', ''))
    assert.deepEqual(
      [found.format, found.encoding, found.warnings.map(({ rule }) => rule)],
      ['txt', encoding, told],
    )
  })
}

test('Line breaks, tabs, form feeds and white space of a text stay as they are', async () => {
  const text = '一、甲\r\n\u3000\u3000乙\r\f丙\t丁\u00a0 \n\n'
  assert.equal((await read(Buffer.from(text))).text, text)
})

test('Four bytes of GB18030 are one character', async () => {
  const bytes = Buffer.concat([toGb18030(plan), Uint8Array.of(0x95, 0x32, 0x82, 0x36)])
  assert.ok((await read(bytes)).text.endsWith('\n\u{20000}'), 'the last character is U+20000')
})

for (const [name, bytes] of [
  ['UTF-8', Buffer.from(plan.trimEnd()).subarray(0, -1)],
  ['GB18030', Buffer.from(toGb18030(plan.trimEnd())).subarray(0, -1)],
  ['UTF-16', utf16le(`\ufeff${plan.trimEnd()}`).subarray(0, -1)],
] as const) {
  test(`A file in ${name} that ends in the middle of a character is read up to it, and its last line is told`, async () => {
    const { text, warnings } = await read(bytes)
    assert.equal(text.replace('\ufeff', ''), plan.trimEnd().slice(0, -1))
    const cut = warnings.find(({ rule }) => rule === 'character-truncated')
    assert.deepEqual([cut?.severity, cut?.line], ['warning', 10])
  })
}

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)
const ole = (stream: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), new Uint8Array(600), utf16le(stream)])

const refused: [because: string, bytes: Uint8Array, rule: string, line: number | null, words: RegExp][] = [
  ['a lost character', Buffer.from('一、甲\n二、乙\ufffd\n'), 'replacement-character', 2, /U\+FFFD/u],
  [
    'lost characters that were read as GBK',
    Buffer.from('一、甲\n\n锟斤拷\n'),
    'replacement-character',
    3,
    /U\+FFFD/u,
  ],
  [
    'a lost character in GB18030',
    Buffer.concat([toGb18030(plan), Uint8Array.of(0x84, 0x31, 0xa4, 0x37)]),
    'replacement-character',
    11,
    /U\+FFFD/u,
  ],
  [
    'a wrong byte in UTF-8',
    Buffer.concat([Buffer.from(plan), Uint8Array.of(0xff), Buffer.from(plan)]),
    'not-text',
    11,
    /no text in UTF-8/u,
  ],
  [
    'a wrong byte in GB18030',
    Buffer.concat([toGb18030(plan), Uint8Array.of(0x81, 0x20), toGb18030(plan)]),
    'not-text',
    11,
    /no text/u,
  ],
  ['half a pair in UTF-16', utf16le(`\ufeff${plan}\ud800${plan}`), 'not-text', 1, /UTF-16LE/u],
  ['a picture', png, 'format-unsupported', null, /a picture/u],
  ['an old Word file', ole('WordDocument'), 'format-unsupported', null, /old Word or WPS document/u],
  ['an old Excel file', ole('Workbook'), 'format-unsupported', null, /old Excel table/u],
  ['an encrypted Word file', ole('EncryptedPackage'), 'file-encrypted', null, /encrypted/u],
  ['another old Office file', ole('Contents'), 'format-unsupported', null, /old Office or WPS/u],
  ['a rich text file', Buffer.from('{\\rtf1\\ansi 甲}'), 'format-unsupported', null, /\.rtf/u],
  ['an archive', Buffer.from('Rar!\x1a\x07\x00'), 'format-unsupported', null, /archive/u],
  [
    'a web archive',
    Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related'),
    'format-unsupported',
    null,
    /\.mht/u,
  ],
  [
    'Word’s XML of 2003',
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:a/>'),
    'format-unsupported',
    null,
    /2003/u,
  ],
  [
    'a text that is too large',
    new Uint8Array(maxTextSize + 1).fill(0x41),
    'file-too-large',
    null,
    /2\.1 MB, expected at most 2 MB/u,
  ],
  ['a file that is too large', new Uint8Array(maxFileBytes + 1), 'file-too-large', null, /at most 2 MB/u],
]

for (const [because, bytes, rule, line, words] of refused) {
  test(`A file is refused for ${because}`, async () => {
    await assert.rejects(read(bytes), (error) => {
      assert.ok(error instanceof ImportError, String(error))
      assert.deepEqual([error.rule, error.line], [rule, line])
      assert.match(error.message, words)
      assert.match(error.message, /Nothing was written\.$/u)
      assert.notEqual(error.advice, '')
      return true
    })
  })
}

test('The bytes decide about the format, and a name that promises another is told', async () => {
  const { format, warnings } = await read(Buffer.from(plan), '规划.doc')
  assert.equal(format, 'txt')
  assert.deepEqual(
    warnings.map(({ rule, message }) => [rule, message]),
    [
      [
        'format-differs',
        'Unexpected format: the name ends in .doc, the bytes are plain text; took the bytes',
      ],
    ],
  )
  const page = await read(Buffer.from('<!-- saved --><html><body><p>一、甲。</p></body></html>'))
  assert.deepEqual([page.format, page.text, page.warnings[0]?.rule], ['html', '一、甲。\n', 'format-differs'])
})

test('A text with a table in HTML among its lines stays a text', async () => {
  const text = '一、甲\n<table><tr><td>指标</td></tr></table>\n'
  const found = await read(Buffer.from(text))
  assert.deepEqual([found.format, found.text], ['txt', text])
})
