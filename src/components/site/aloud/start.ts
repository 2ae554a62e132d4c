import { aloudBar } from './aloud-bar.ts'
import { aloudButtons } from './aloud-buttons.ts'
import type { AloudPlayer, Doing } from './aloud-player.ts'
import { aloudPlayer } from './aloud-player.ts'
import { chineseVoice } from './chinese-voice.ts'
import { joinPieces } from './join-pieces.ts'
import { keepSetting } from './keep-setting.ts'
import { readingMark } from './reading-mark.ts'
import type { Piece } from './read-pieces.ts'
import { readPieces } from './read-pieces.ts'

/** A bar that takes more of the window than this stands in the flow: nothing is to be covered. */
const largestShare = 0.3

const root = document.documentElement
const main = document.querySelector('main')
// The search and the settings are worked with rather than read.
if (main && !main.querySelector('form.settings, form[action$="/search/"]')) start(main)

function start(main: HTMLElement): void {
  let pieces: Piece[] = []
  let player: AloudPlayer | undefined
  let from: { heading: HTMLElement; button: HTMLButtonElement } | undefined
  let offered = false
  let reading = false
  const voice = (): SpeechSynthesisVoice | undefined => chineseVoice(speechSynthesis.getVoices())
  const bar = aloudBar({
    toggle: () => (reading ? player?.pause() : player?.resume()),
    step: (by) => player?.step(by),
    speed: (value) => {
      keepSetting('speed', value)
      player?.again()
    },
    stop: () => player?.stop(),
  })

  const put = (): void => {
    const focused = document.activeElement
    const held = bar.element.contains(focused)
    const end = main.querySelector('.beside > .plan-text') ?? main
    if (!bar.element.isConnected) end.append(bar.element)
    const fits = bar.element.offsetHeight < innerHeight * largestShare
    const place = from?.heading.closest('.headed, .aloud-line') ?? from?.heading
    if (fits && bar.element.parentElement !== end) end.append(bar.element)
    else if (!fits && place && bar.element.previousElementSibling !== place) place.after(bar.element)
    bar.element.classList.toggle('in-flow', !fits)
    root.style.scrollPaddingBlockEnd = fits ? `${String(bar.element.offsetHeight + 8)}px` : ''
    if (held && focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
  const close = (): void => {
    const held = bar.element.contains(document.activeElement)
    bar.element.remove()
    root.style.scrollPaddingBlockEnd = ''
    readingMark(main, [])
    joinPieces(main)
    player = undefined
    if (held) from?.button.focus()
  }
  const show = (at: number, doing: Doing): void => {
    reading = doing === 'reading'
    if (doing === 'done') {
      close()
      return
    }
    bar.show(doing)
    const parts = pieces[at]?.parts ?? []
    readingMark(main, parts)
    follow(parts[0])
  }
  /** Not for those who asked for less motion, nor away from what has the focus. */
  const follow = (part: HTMLElement | undefined): void => {
    const { activeElement } = document
    const sticks = !bar.element.classList.contains('in-flow')
    const free = activeElement === document.body || (sticks && bar.element.contains(activeElement))
    if (!part || !free || root.dataset['motion'] || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return
    const { top, bottom } = part.getBoundingClientRect()
    // A sixth of the window is left to the bars at its edges.
    if (top < innerHeight / 6 || bottom > innerHeight - bar.element.offsetHeight - 8)
      part.scrollIntoView({ block: top < 0 || bottom - top > innerHeight / 2 ? 'start' : 'center' })
  }
  const read = (heading: HTMLElement, button: HTMLButtonElement): void => {
    player?.stop()
    from = { heading, button }
    pieces = readPieces(main)
    const first = pieces.findIndex(
      ({ parts: [part] }) => part && heading.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    player = aloudPlayer({
      texts: pieces.map(({ text }) => text),
      voice,
      rate: () => Number(root.dataset['speed'] ?? 1),
      show,
    })
    bar.showSpeed(root.dataset['speed'] ?? '')
    put()
    bar.main.focus({ preventScroll: true })
    player.read(first)
  }
  const offer = (): void => {
    if (offered || root.dataset['aloud'] || !voice()) return
    offered = true
    aloudButtons(main, read)
  }

  speechSynthesis.onvoiceschanged = offer
  addEventListener('settings', () => {
    offer()
    bar.showSpeed(root.dataset['speed'] ?? '')
    if (player) put()
  })
  addEventListener('resize', () => {
    if (player) put()
  })
  addEventListener('pagehide', () => player?.stop())
  offer()
}
