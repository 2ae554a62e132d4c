import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { ink } from '../../src/plan/text.ts'
import { toGb18030 } from '../import/gb18030.ts'
import { Workshop } from '../import/workshop.ts'
import { docxOf, paragraph } from './docx-of.ts'
import { pdfOf } from './pdf-of.ts'

const jincheng = 'content/plans/jincheng-chengqu-14fyp'
const source = readFileSync(`${jincheng}/source.txt`, 'utf8')
const lines = source.split('\n')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The plan's text in each format; a page of the PDF has forty lines. */
const files: Record<string, [encoding: string, bytes: Uint8Array]> = {
  'new.html': [
    'GB18030',
    toGb18030(
      `<html><head><meta charset="gb2312"></head><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</body></html>`,
    ),
  ],
  'new.docx': ['docx', docxOf(lines.map((line) => paragraph(escaped(line))).join(''))],
  'new.pdf': [
    'pdf',
    pdfOf(
      Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => ({
        words: lines
          .slice(page * 40, page * 40 + 40)
          .map((line, at): [number, number, string] => [40, 800 - 18 * at, line.trim()])
          .filter(([, , text]) => text !== ''),
      })),
    ),
  ],
}

for (const [name, [encoding, bytes]] of Object.entries(files)) {
  test(`The same plan as ${name} is tried with not a character lost, and messages name the extracted text`, () => {
    using workshop = new Workshop()
    workshop.write(name, bytes)
    const { code, messages } = workshop.run('--file', name, '--out', 'trial')
    assert.equal(code, 0, messages.join('\n'))
    assert.equal(ink(workshop.read('trial/source.txt')), ink(source))
    const guessed = messages.find((message) => message.endsWith(' box-end-guessed'))
    const line = Number(/^trial\/source\.txt:(\d+):/u.exec(guessed ?? '')?.[1])
    assert.ok(workshop.read('trial/source.txt').split('\n')[line - 1], guessed)
  })

  test(`A plan added as ${name} keeps the original's name and hash, and the hash of its text is checked later`, () => {
    using workshop = new Workshop()
    workshop.write(name, bytes)
    const { code, messages } = workshop.run('--file', name, '--id', 'new-14fyp')
    assert.equal(code, 0, messages.join('\n'))
    const folder = 'content/plans/new-14fyp'
    const meta = workshop.read(`${folder}/meta.yaml`)
    for (const field of [
      `file: ${name}`,
      `encoding: ${encoding}`,
      `sha256: ${sha256(bytes)}`,
      `text: ${sha256(workshop.read(`${folder}/source.txt`))}`,
    ])
      assert.ok(meta.includes(`  ${field} # `), field)
    assert.ok(messages.some((message) => message.startsWith(`${folder}/source.txt:`)))
    assert.equal(workshop.run('--check', 'new-14fyp').code, 0)
    workshop.edit(`${folder}/source.txt`, '残疾人', '残 疾人')
    const again = workshop.run('--check', 'new-14fyp')
    assert.equal(again.code, 1)
    assert.match(
      again.messages.at(-1) ?? '',
      /meta\.yaml error .+ text as it was taken from the file.+ source-changed$/u,
    )
  })
}

const refusals: [name: string, content: Uint8Array | string, rule: string][] = [
  ['new.txt', '一、发展基础\n残疾\ufffd事业。\n', 'replacement-character'],
  ['new.txt', Buffer.alloc(2 * 1024 * 1024 + 1, '甲'), 'file-too-large'],
  ['new.pdf', Buffer.alloc(20 * 1024 * 1024 + 1), 'file-too-large'],
  ['new.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'format-unsupported'],
  ['new.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'format-unsupported'],
  ['new.html', '<html><body><div id="app"></div></body></html>', 'html-without-text'],
  ['new.html', '<html><body><p>今天的会议改到明天上午九点。</p></body></html>', 'not-a-plan'],
  ['new.docx', zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }), 'zip-bomb'],
  ['new.docx', docxOf(paragraph('甲')).subarray(0, 300), 'zip-broken'],
  ['new.docx', docxOf(paragraph('今天的会议改到明天上午九点。')), 'not-a-plan'],
  ['new.pdf', pdfOf([{ more: '100 0 0 100 72 72 cm /I Do' }]), 'pdf-without-text'],
  ['new.pdf', '%PDF-1.7\n', 'pdf-broken'],
]

for (const [name, content, rule] of refusals)
  for (const goal of [
    ['--id', 'new-14fyp'],
    ['--out', 'trial'],
  ])
    test(`${name} is refused with ${rule} and nothing is written for ${goal[0] ?? ''}`, () => {
      using workshop = new Workshop()
      workshop.write(name, content)
      const before = workshop.state()
      const { code, out, messages } = workshop.run('--file', name, ...goal)
      assert.deepEqual([code, out], [1, ''])
      assert.match(
        messages.at(-1) ?? '',
        new RegExp(`^[^:]+(:\\d+:1-\\d+:1)? error .+Nothing was written.+ ${rule}$`, 'u'),
      )
      for (const message of messages) assert.match(message, / (?:error|warning|info) .+ [a-z-]+$/u)
      assert.deepEqual(workshop.state(), before)
    })

test('A pipe is no file', () => {
  using workshop = new Workshop()
  assert.equal(spawnSync('mkfifo', [workshop.path('new.txt')]).status, 0)
  const { code, messages } = workshop.run('--file', 'new.txt', '--out', 'trial')
  assert.equal(code, 1)
  assert.match(messages.at(-1) ?? '', /a pipe, no file.+ file-unreadable$/u)
})
