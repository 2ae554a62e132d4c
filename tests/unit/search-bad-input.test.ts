import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearTerms } from '../../src/search/near-terms.ts'
import { answer } from '../../src/search/scan.ts'
import { snippetOf } from '../../src/search/snippet.ts'
import { summaryOf } from '../../src/search/summary.ts'
import { realIndex } from './search-real.ts'
import type { Answer } from '../../src/search/scan.ts'

const index = realIndex()
const ask = (typed: string, asked = index): Answer => answer(asked, typed, { plan: null, kind: null })
const passages = index.entries.map(({ passage }) => passage.text)
const tenThousand = (words: string): string => words.repeat(Math.ceil(10_000 / words.length)).slice(0, 10_000)

const odd: Record<string, string[]> = {
  emoji: ['🙂', '👩🏽‍🦽残疾人', '残🙂疾', '🇨🇳', '1️⃣'],
  'punctuation only': ['。', '，，，', '——', '……', '()', '“”', '%', '.', '-', '/', '、'],
  'signs of regular expressions': [
    '[',
    '(',
    ')',
    '*',
    '.*',
    '[a-z]*',
    '(a+)+$',
    '\\',
    '\\d',
    '^',
    '$',
    '?',
    '|',
    '[^]',
    'a{9',
  ],
  HTML: ['<img src=x onerror=alert(1)>', '</p>', '&lt;', '&#x5eb7;', '<b>康复</b>'],
  'control characters': [
    '\0',
    '残\0疾',
    '\u0007',
    '\u200b',
    '残\u200d疾',
    '\ufeff残疾',
    '\u202e残疾',
    '\u0085',
  ],
  'lone surrogates': ['\ud800', '\udc00', '残\ud800疾', '\udc00\ud800', 'a\ud83d'],
  'one character': ['残', 'a', 'Z', '1', '％', '㎡', '½', '㈠', '한', 'é', 'ﬃ', '𠀀', 'z𠀀'],
  'white space of any kind': [
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u3000',
    '\u00a0',
    '\u2003',
    '\u2028',
    ' 残\u3000疾\u00a0',
  ],
}

for (const [kind, inputs] of Object.entries(odd)) {
  test(`${kind}: every hit has its marks within its text, and what is called literal holds what was typed`, () => {
    for (const typed of inputs) {
      const found = ask(typed)
      for (const { passage, ranges, match, phrase } of found.hits) {
        let before = -1
        for (const [start, end] of ranges) {
          assert.ok(before < start && start < end && end <= passage.text.length, JSON.stringify(typed))
          before = end
        }
        snippetOf(passage.text, ranges, 0, passage.text.length)
        if (match === 'exact' && phrase)
          assert.ok(
            passage.text.replace(/\s/gu, '').includes(typed.replace(/\s/gu, '')),
            JSON.stringify(typed),
          )
      }
      assert.ok(summaryOf(found).length <= 30)
      assert.ok(nearTerms(index, typed).length <= 5)
    }
  })
}

test('signs that the plans print are found as they are, others nowhere', () => {
  assert.ok(ask('。').hits.length > 100)
  for (const typed of ['[', '\\', '🙂', '\ud800', '<img src=x onerror=alert(1)>'])
    assert.deepEqual(
      ask(typed).hits.filter(({ match }) => match !== 'partial'),
      [],
      typed,
    )
})

test('white space of any kind and a byte order mark do not count', () => {
  const orders = (typed: string): number[] => ask(typed).hits.map(({ order }) => order)
  const plain = orders('残疾儿童')
  for (const typed of ['\u3000残疾儿童\n', '\ufeff残疾儿童']) assert.deepEqual(orders(typed), plain)
  // Those with the four characters apart follow.
  assert.deepEqual(orders('残\u3000疾\u00a0儿\u2003童').slice(0, plain.length), plain)
  for (const typed of [' ', '\n', '\u3000']) assert.deepEqual(orders(typed), [])
})

// Each of these is ten thousand characters long; with work that grows faster than the text it would take thousands of questions.
const long: Record<string, string> = {
  'one letter': tenThousand('a'),
  pinyin: tenThousand('zhangshang'),
  'pinyin that the plans hold': tenThousand('canjiren'),
  'initials with several readings': tenThousand('zhchsh'),
  'one word': tenThousand('残疾人'),
  'what the plans say': passages.join('').slice(0, 10_000),
  'every character by itself': [...new Set(passages.join(''))].join(' ').repeat(9).slice(0, 10_000),
  digits: tenThousand('1'),
  numerals: tenThousand('万'),
  dashes: `1${'—'.repeat(9998)}1`,
  'marks that combine': `e${'\u0301'.repeat(9999)}`,
  emoji: tenThousand('🙂'),
  'other scripts': tenThousand('한국 مرحبا '),
  signs: tenThousand('(a+)+$'),
  'words of questions': tenThousand('每年最高补多少钱'),
}
const normal = least(() => ask('我是孩子的家长，0到6岁残疾儿童康复救助每年最高补多少钱？', { ...index }))

for (const [kind, typed] of Object.entries(long)) {
  test(`ten thousand characters cost no more than a hundred questions: ${kind}`, () => {
    const taken = least(() => {
      nearTerms(index, typed)
      return ask(typed, { ...index })
    })
    assert.ok(taken < normal * 100, `${taken / normal} questions`)
  })
}

test('a passage is found by all of its words, however long, and by all but one as partial', () => {
  const longest = passages.reduce((one, other) => (one.length > other.length ? one : other))
  const [hit] = ask(longest).hits
  assert.deepEqual([hit?.passage.text, hit?.match, ask(longest).part], [longest, 'exact', null])
  const found = ask(`${longest}量子纠缠`)
  assert.equal(found.part?.length, 200)
  assert.deepEqual([found.hits[0]?.passage.text, found.hits[0]?.match], [longest, 'partial'])
  assert.match(summaryOf(found), /^只按前 200 个字，找到 \d+ 条相关$/u)
})

test('of a text that was understood in part no passage is said to hold all of it', () => {
  for (const typed of Object.values(long))
    for (const { match, passage } of ask(typed).hits)
      if (match === 'exact' || match === 'folded')
        assert.ok(
          typed.split(' ').every((word) => passage.text.includes(word)),
          typed.slice(0, 20),
        )
})

/** The least time of three, in milliseconds: what else the machine does is no part of it. */
function least(work: () => unknown): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const began = performance.now()
      work()
      return performance.now() - began
    }),
  )
}
