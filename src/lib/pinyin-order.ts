import { pinyin } from 'pinyin-pro'

/** Where a word stands in an index by sound. */
export interface PinyinPlace {
  /** a to z, or `0` for what begins with a digit or a sign. */
  letter: string
  /** The first character, quotation marks and brackets aside. */
  initial: string
  /** The syllables without tones, ü as v: can-ji-ren; digits and Latin letters as they are. */
  syllables: string
  /** Orders words by sound, then by tone, then by character. */
  key: string
}

/** A word by its sound as a whole: 重度 stands under z, 长期 under c. */
export function pinyinPlace(word: string): PinyinPlace {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '')
  const options = { type: 'array', v: true, nonZh: 'consecutive' } as const
  const plain = pinyin(bare, { ...options, toneType: 'none' }).map((part) => part.toLowerCase())
  const toned = pinyin(bare, { ...options, toneType: 'num' })
  const letter = /^[a-z]/u.exec(plain[0] ?? '')?.[0] ?? '0'
  const syllables = plain.map((part) => part.replace(/[^a-z\d]+/gu, '')).filter((part) => part !== '')
  const initial = [...bare][0] ?? ''
  return {
    letter,
    initial,
    syllables: syllables.join('-'),
    key: [plain.join(' '), toned.join(' '), bare].join('\n'),
  }
}
