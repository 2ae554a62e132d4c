import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ImportError } from '../../src/import/finding.ts'
import { checkTextSize, maxTextSize } from '../../src/extract/size-limit.ts'
import { readPlan } from '../../src/try/read-plan.ts'
import { refusalOf } from '../../src/try/refusal.ts'
import type { Refusal } from '../../src/try/refusal.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What is said of bytes that are no plan. */
function refused(bytes: Uint8Array, name = '规划.txt'): Refusal {
  try {
    readPlan({ name, bytes })
  } catch (error) {
    assert.ok(error instanceof ImportError)
    return refusalOf(error)
  }
  return assert.fail('it was read')
}

const cases: [name: string, bytes: Uint8Array, line: number | null, why: RegExp, raw: RegExp][] = [
  ['nothing', bytesOf(''), null, /里面没有字/u, /not-a-plan$/u],
  ['blank lines', bytesOf(' \n\n　\n'), null, /里面没有字/u, /not-a-plan$/u],
  ['English', bytesOf('Just words.\nMore words.'), null, /没有汉字/u, /not-a-plan$/u],
  [
    'a control character',
    bytesOf('某县规划\n一、发\u0001展\n'),
    2,
    /不是文字的字符/u,
    /^规划\.txt:2:1-2:1 error /u,
  ],
  ['a letter', bytesOf('各位同志：\n会议改在明天。\n'), null, /没有找到第一个标题/u, /not-a-plan$/u],
  [
    'a PDF',
    Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x00, 0x81),
    null,
    /PDF 文件/u,
    /not-plain-text$/u,
  ],
  [
    'a Word file',
    Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff),
    null,
    /Word 文件（.docx）/u,
    /not-plain-text$/u,
  ],
  [
    'an old Office file',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    null,
    /旧的办公文件/u,
    /format-unsupported$/u,
  ],
  ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00), null, /图片/u, /format-unsupported$/u],
  ['bytes of no kind', Uint8Array.of(0x0a, 0xff, 0xd8, 0x00, 0xff, 0x80), 2, /编码都读不出来/u, /not-text$/u],
  [
    'a web page',
    bytesOf('<!DOCTYPE html>\n<p>某县规划</p>\n一、发展\n'),
    null,
    /网页文件/u,
    /not-plain-text$/u,
  ],
]

for (const [name, bytes, line, why, raw] of cases) {
  test(`${name} is refused in plain Chinese, with what to do and the command line's own words`, () => {
    const refusal = refused(bytes)
    assert.match(refusal.why, why)
    assert.equal(refusal.line, line)
    assert.match(refusal.advice, /^请.+。$/u)
    assert.match(refusal.raw, raw)
    assert.doesNotMatch(refusal.why + refusal.advice, /(?<!\.)[a-z]{4,}/u)
  })
}

test('a rule that has no words yet still gets a sentence, and the original words', () => {
  const refusal = refusalOf(new ImportError('a.txt', 7, 'new-rule', 'Something.', 'Do it.'))
  assert.match(refusal.why, /没有读成/u)
  assert.equal(refusal.raw, 'a.txt:7:1-7:1 error Something. Do it. new-rule')
})

test('what is too large is said with its size and the limit', () => {
  const error = ((): unknown => {
    try {
      checkTextSize(maxTextSize + 1024 * 1024, '大.txt')
      return null
    } catch (thrown) {
      return thrown
    }
  })()
  assert.ok(error instanceof ImportError)
  const { why, line } = refusalOf(error)
  assert.equal(why, '太大了：有 3 MB，最多读 2 MB。')
  assert.equal(line, null)
})
