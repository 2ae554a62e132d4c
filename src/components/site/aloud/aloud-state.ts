import { chineseVoice } from './chinese-voice.ts'

/** Says on `/settings/` whether there is a voice to read aloud with, and if not, why; again when voices come or settings change. */
export function aloudState(page: Document): void {
  const place = page.querySelector('.aloud-state')
  if (!place) return
  const show = (): void => {
    place.textContent = words(page.documentElement.dataset['aloud'] === 'off')
  }
  // Old browsers have no such property.
  if ('speechSynthesis' in window) speechSynthesis.onvoiceschanged = show
  addEventListener('settings', show)
  show()
}

function words(off: boolean): string {
  if (!('speechSynthesis' in window))
    return '这个浏览器不会朗读，所以没有“朗读”按钮。换一个新一点的浏览器试试，或者用系统自带的朗读。'
  const voices = speechSynthesis.getVoices()
  const voice = chineseVoice(voices)
  if (!voice) {
    const distant = chineseVoice(voices.map(({ lang }) => ({ lang, localService: true })))
    return distant
      ? '这个浏览器只有联网的中文声音：要把文字发到别处去读。本站不用，所以没有“朗读”按钮。'
      : '这台设备上没有找到中文声音，所以没有“朗读”按钮。照下面装一个，再重新打开浏览器。'
  }
  return off
    ? '这台设备有中文声音。您选了不要按钮，所以没有“朗读”按钮。'
    : `这台设备有中文声音，标题旁边有“朗读”按钮。用的声音：${voice.name}。`
}
