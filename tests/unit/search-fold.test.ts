import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, foldWithOffsets } from '../../src/search/fold.ts'

const simplified = new Map([
  ['發', '发'],
  ['號', '号'],
  ['殘', '残'],
  ['疾', '疾'],
])

function folded(text: string): string {
  return fold(text, simplified)
}

const documentNumber = [
  '延州政发〔2022〕8号',
  '延州政发〔2022〕8 号',
  '延州政发[2022]8号',
  '延州政发【2022】８号',
  '延州政发（2022）8号',
  '延州政发(2022) 8 号',
  '延州政发２０２２８号',
  '延州政发〔２０２２〕8号',
  '延州政發〔2022〕8號',
  '延州政发\u3000〔 2022 〕\n8 号',
]

for (const written of documentNumber) {
  test(`${JSON.stringify(written)} is one way to write 延州政发〔2022〕8号`, () => {
    assert.equal(folded(written), '延州政发20228号')
  })
}

const ages = [
  '0—6岁',
  '0-6岁',
  '0到6岁',
  '０－６岁',
  '0至6岁',
  '0–6岁',
  '0～6岁',
  '0~6 岁',
  '0 — 6岁',
  '0——6岁',
  '0−6岁',
]

for (const written of ages) {
  test(`${written} is one way to write 0-6岁`, () => {
    assert.equal(folded(written), '0-6岁')
  })
}

test('到, 至 and a dash stay words or go where no digit stands on both sides', () => {
  assert.equal(folded('到2025年'), '到2025年')
  assert.equal(folded('2000元至5000元'), '2000元至5000元')
  assert.equal(folded('——多层次残疾人社会保障'), '多层次残疾人社会保障')
  assert.equal(folded('2022-'), '2022')
})

test('a point or a slash stays between digits only', () => {
  assert.equal(folded('2.4 万元/人'), '2.4万元人')
  assert.equal(folded('２．４万'), '2.4万')
  assert.equal(folded('1.巩固'), '1巩固')
  assert.equal(folded('1/3'), '1/3')
  assert.equal(folded('½'), '1/2')
})

test('the per cent sign is kept and case does not count', () => {
  assert.equal(folded('覆盖率（％）'), '覆盖率%')
  assert.equal(folded('APP'), folded('app'))
})

test('letters of other scripts are kept, so that they cannot vanish from a query', () => {
  assert.equal(folded('한국'), '한국')
})

test('folding twice changes nothing more', () => {
  for (const text of [...documentNumber, ...ages, '“十三五”时期，2.4 万元/人']) {
    assert.equal(folded(folded(text)), folded(text))
  }
})

test('the offsets lead back to the raw characters behind each folded one', () => {
  const raw = '补助（２．４ 万元）对0——6岁殘'
  const { text, starts, ends } = foldWithOffsets(raw, simplified)
  assert.equal(text, '补助2.4万元对0-6岁残')
  const rawOf = (part: string): string => {
    const at = text.indexOf(part)
    return raw.slice(starts[at], ends[at + part.length - 1])
  }
  assert.equal(rawOf('2.4万元'), '２．４ 万元')
  assert.equal(rawOf('0-6岁'), '0——6岁')
  assert.equal(rawOf('残'), '殘')
  assert.equal(starts.length, text.length)
  assert.equal(ends.length, text.length)
})

test('a letter written as two characters leads back to both', () => {
  const { text, starts, ends } = foldWithOffsets('Cafe\u0301厅', new Map())
  assert.equal(text, 'café厅')
  assert.deepEqual([starts[3], ends[3], starts[4]], [3, 5, 5])
})

test('one character that folds to several leads back to itself', () => {
  const { text, starts, ends } = foldWithOffsets('约㎡价', new Map())
  assert.equal(text, '约m2价')
  assert.deepEqual(starts, [0, 1, 1, 2])
  assert.deepEqual(ends, [1, 2, 2, 3])
})
