import { breaths } from '../../../plain/breaths.ts'
import { spokenText } from '../../../plain/spoken-text.ts'

/** What is being done: `failed` where the browser says nothing though it was asked to. */
export type Doing = 'reading' | 'paused' | 'failed' | 'done'

interface Means {
  /** The words to read, one sentence each. */
  texts: string[]
  voice: () => SpeechSynthesisVoice | undefined
  /** 1 is the voice's own speed. */
  rate: () => number
  /** Called at every sentence and whenever what is done changes. */
  show: (at: number, doing: Doing) => void
}

/** Reads sentence by sentence with the browser's speech. */
export interface AloudPlayer {
  /** Reads from this sentence on. */
  read: (at: number) => void
  pause: () => void
  resume: () => void
  /** One sentence on, or back with -1; keeps pausing while it is paused. */
  step: (by: number) => void
  /** Begins the sentence again, for another speed. */
  again: () => void
  stop: () => void
}

/** How often it looks whether a voice still speaks, in milliseconds. */
const beat = 250
/** A slow voice needs less than this for one character, and less than the rest to begin. */
const longestCharacter = 600
const longestStart = 6000

/**
 * Browsers differ in which events they send and some send none, so nothing rests on them: `end` only makes it quicker. A clock looks whether the
 * browser still speaks and goes on when it does not, or when an utterance takes longer than any voice would need. To pause is to cancel and
 * to remember the sentence, since `pause()` does nothing on Android.
 */
export function aloudPlayer({ texts, voice, rate, show }: Means): AloudPlayer {
  const synth = speechSynthesis
  let at = 0
  let doing: Doing = 'done'
  let turn = 0
  let clock = 0

  const silence = (): void => {
    turn += 1
    clearInterval(clock)
    synth.cancel()
  }
  const become = (next: Doing): void => {
    doing = next
    show(at, doing)
  }
  const halt = (next: Doing): void => {
    silence()
    become(next)
  }

  const say = (words: string, done: () => void): void => {
    turn += 1
    const mine = turn
    const utterance = new SpeechSynthesisUtterance(words)
    const chosen = voice()
    if (chosen) utterance.voice = chosen
    utterance.lang = chosen?.lang ?? 'zh-CN'
    utterance.rate = rate()
    const finish = (): void => {
      if (mine !== turn) return
      turn += 1
      clearInterval(clock)
      done()
    }
    utterance.addEventListener('end', finish)
    utterance.addEventListener('error', () => {
      if (mine === turn) halt('failed')
    })
    const begun = Date.now()
    let heard = false
    let quiet = 0
    clearInterval(clock)
    clock = window.setInterval(() => {
      const busy = synth.speaking || synth.pending
      heard ||= synth.speaking
      quiet = busy ? 0 : quiet + 1
      const late = Date.now() - begun > longestStart + (words.length * longestCharacter) / utterance.rate
      if (heard && (quiet > 1 || late)) {
        synth.cancel()
        finish()
      } else if (late) halt('failed')
    }, beat)
    synth.speak(utterance)
  }

  const readOn = (): void => {
    const rest = breaths(spokenText(texts[at] ?? ''))
    const next = (): void => {
      const words = rest.shift()
      if (words !== undefined) say(words, next)
      else if (at + 1 < texts.length) {
        at += 1
        readOn()
      } else halt('done')
    }
    become('reading')
    next()
  }

  const read = (from: number): void => {
    silence()
    at = Math.min(Math.max(from, 0), texts.length - 1)
    readOn()
  }
  return {
    read,
    pause: () => halt('paused'),
    resume: () => read(at),
    step: (by) => {
      if (doing === 'reading') read(at + by)
      else {
        at = Math.min(Math.max(at + by, 0), texts.length - 1)
        become('paused')
      }
    },
    again: () => {
      if (doing === 'reading') read(at)
    },
    stop: () => halt('done'),
  }
}
