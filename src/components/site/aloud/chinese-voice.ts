/** What decides about a voice of the browser. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/**
 * The Chinese voice to read with: Mandarin of the mainland (zh-CN, cmn) before others, Cantonese last. Only voices of the device itself: one
 * that reads over the network would send the text to somebody else.
 */
export function chineseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const found = voices.filter(({ lang, localService }) => localService && /^(?:zh|cmn)\b/iu.test(plain(lang)))
  return found.sort((one, other) => rank(plain(one.lang)) - rank(plain(other.lang)))[0]
}

/** Android writes zh_CN. */
const plain = (lang: string): string => lang.replaceAll('_', '-').toLowerCase()

function rank(lang: string): number {
  if (/hk|mo|yue/u.test(lang)) return 3
  if (/tw|hant/u.test(lang)) return 2
  return /cn|hans|^cmn/u.test(lang) ? 0 : 1
}
