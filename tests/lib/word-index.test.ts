import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexedWords } from '../../src/lib/indexed-words.ts'
import { pinyinPlace } from '../../src/lib/pinyin-order.ts'
import { plans } from '../../src/lib/plans.ts'
import { thesaurus } from '../../src/lib/thesaurus.ts'
import { wordIndex, wordInk } from '../../src/lib/word-index.ts'
import { wordRegister } from '../../src/lib/word-register.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import { sentenceAnchors } from '../../src/plan/sentence-anchors.ts'
import { walk } from '../../src/plan/walk.ts'
import { passagesOf } from '../../src/search/passages-of.ts'

const all = plans()
const index = wordIndex(all)
const byWord = new Map(index.map((entry) => [entry.word, entry]))
const unquoted = (word: string): string => /^“([^“”]+)”$/u.exec(word)?.[1] ?? word

test('Every passage that a word leads to holds the word', () => {
  for (const { id, tree } of all) {
    const texts = new Map<string, string>()
    for (const { node, text } of passagesOf(tree, '')) texts.set(node, wordInk(text))
    for (const node of walk(tree))
      if (node.type === 'box') texts.set(node.id, wordInk(plainText(node)))
      else if (node.type === 'paragraph')
        for (const sentence of sentenceAnchors(node))
          texts.set(sentence.id, texts.get(sentence.id) ?? wordInk(sentence.text))
    const printed = wordInk(plainText(tree))
    for (const { word, inPlans } of index)
      for (const { plan, count, passages } of inPlans) {
        if (plan.id !== id) continue
        for (const { anchor } of passages)
          assert.ok(texts.get(anchor)?.includes(wordInk(word)), `${word} at ${anchor} of ${id}`)
        assert.equal(count > 0, printed.includes(wordInk(word)), `${word} in ${id}`)
        assert.equal(passages.length, Math.min(count, 2))
      }
  }
})

test('Every word is printed in a plan or leads to one that is', () => {
  for (const { word, inPlans, see } of index) {
    const printed = inPlans.some(({ count }) => count > 0)
    const leads = see.some((other) => other.inPlans.some(({ count }) => count > 0))
    assert.ok(printed || leads, word)
  }
})

test('Every word of the thesaurus that is one word stands in the index, but for those that an editor leaves out', () => {
  const { without } = wordRegister()
  const words = thesaurus()
    .flatMap(({ means }) => means)
    .filter((word) => !/[、，。；：]/u.test(word))
    .filter((word) => all.some(({ tree }) => wordInk(plainText(tree)).includes(wordInk(word))))
    .map(unquoted)
  assert.ok(words.length > 500)
  assert.deepEqual(
    words.filter((word) => !byWord.has(word) && !without.includes(word)),
    [],
  )
  assert.ok(without.length < words.length / 10)
})

test('What an editor adds is printed, and what an editor leaves out would stand there otherwise', () => {
  const { also, without } = wordRegister()
  for (const word of also)
    assert.ok(
      byWord.get(word)?.inPlans.some(({ count }) => count > 0),
      word,
    )
  const taken = new Set(thesaurus().flatMap(({ say, means }) => [say[0], ...means.map(unquoted)]))
  for (const word of without) {
    assert.ok(taken.has(word), word)
    assert.ok(!byWord.has(word), word)
  }
})

test('Names of projects, titles of boxes and cited documents stand in the index', () => {
  for (const { record } of all)
    for (const word of [
      ...record.boxes.flatMap(({ title, projects }) => [title, ...projects.map(({ name }) => name)]),
      ...record.citations.map(({ title }) => title),
      ...record.indicators.map(({ name }) => name),
    ])
      assert.ok(
        byWord.get(unquoted(word))?.inPlans.some(({ count }) => count > 0),
        word,
      )
})

test('Everyday words lead to the words of the plans', () => {
  const seen = (word: string): string[] => byWord.get(word)?.see.map((other) => other.word) ?? []
  assert.deepEqual(seen('助听器'), ['辅助器具适配', '听力'])
  assert.deepEqual(seen('自闭症'), ['孤独症', '残疾儿童康复救助'])
  assert.deepEqual(seen('教育局'), ['区教科局'])
  assert.ok(index.filter(({ see }) => see.length > 0).length > 250)
})

test('Each word stands once, under the letter of its sound as a whole', () => {
  assert.equal(byWord.size, index.length)
  assert.equal(new Set(index.map(({ letter, id }) => `${letter}#${id}`)).size, index.length)
  // Read by hand: every first character of the index that has a second sound with another letter.
  const heard: [characters: string, letter: string][] = [
    ['便不', 'b'],
    ['参长车传', 'c'],
    ['单调', 'd'],
    ['红', 'h'],
    ['见缴', 'j'],
    ['女', 'n'],
    ['抢区', 'q'],
    ['适', 's'],
    ['无', 'w'],
    ['校信行', 'x'],
    ['遗', 'y'],
    ['重种助', 'z'],
  ]
  for (const [characters, letter] of heard)
    for (const character of characters) {
      const found = index.filter(({ initial }) => initial === character)
      assert.ok(found.length > 0, character)
      for (const { word, letter: taken } of found) assert.equal(taken, letter, word)
    }
})

test('A character with several sounds is heard in its word', () => {
  const letters = [
    '重度',
    '长期',
    '乐园',
    '音乐',
    '调整',
    '调查',
    '重新',
    '朝鲜族',
    '行业',
    '行动',
    '“十四五”',
    '0—6岁',
  ]
  assert.deepEqual(
    letters.map((word) => pinyinPlace(word).syllables.slice(0, 5)),
    [
      'zhong',
      'chang',
      'le-yu',
      'yin-y',
      'tiao-',
      'diao-',
      'chong',
      'chao-',
      'hang-',
      'xing-',
      'shi-s',
      '06-su',
    ],
  )
  assert.equal(pinyinPlace('“十四五”').initial, '十')
  assert.equal(pinyinPlace('0—6岁').letter, '0')
})

test('The words of a letter come in the order of their sounds', () => {
  const sounds = index.map(({ word }) => pinyinPlace(word).key.split('\n')[0] ?? '')
  assert.deepEqual(sounds, [...sounds].sort())
})

test('No letter has more than 200 words', () => {
  for (const letter of new Set(index.map((entry) => entry.letter)))
    assert.ok(index.filter((entry) => entry.letter === letter).length <= 200, letter)
})

test('A word that stands nowhere is no word of the index', () => {
  assert.ok(!indexedWords(all).some(({ word }) => word === '高等数学'))
  assert.ok(!byWord.has('高等数学'))
})
