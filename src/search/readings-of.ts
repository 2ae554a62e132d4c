import { pinyin } from 'pinyin-pro'

/**
 * The readings of every character that `texts` print, without tones, ü as v: can残参|ren人仁任… Runs at build time only: the
 * dictionary is large. A character with several readings (重 zhong, chong) stands under each.
 */
export function readingsOf(texts: Iterable<string>): string {
  const bySyllable = new Map<string, string>()
  const printed = new Set(
    [...texts].flatMap((text) => [...text]).filter((char) => /\p{Script=Han}/u.test(char)),
  )
  for (const char of printed) {
    for (const syllable of new Set(
      pinyin(char, { multiple: true, toneType: 'none', type: 'array', v: true }),
    ))
      if (/^[a-z]+$/u.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char)
  }
  return [...bySyllable].map(([syllable, chars]) => syllable + chars).join('|')
}
