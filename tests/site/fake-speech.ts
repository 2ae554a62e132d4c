import type { Page } from 'playwright/test'

/** A voice as a test wants it. */
export interface FakeVoice {
  name: string
  lang: string
  localService: boolean
}

export const mandarin: FakeVoice = { name: '普通话', lang: 'zh-CN', localService: true }

/** What the page asked the browser's speech to do, in order: `speak 全文`, `cancel`. */
export const asked = (page: Page): Promise<string[]> => page.evaluate(() => window.fakeSpeech.asked)

/** What was spoken. */
export const spokenIn = async (page: Page): Promise<string[]> =>
  (await asked(page)).filter((one) => one.startsWith('speak ')).map((one) => one.slice('speak '.length))

/** Ends what is being spoken, as a browser does that sends `end`. */
export const endOfSpeech = (page: Page): Promise<void> => page.evaluate(() => window.fakeSpeech.end())

/** Lets these voices be there from now on. */
export const giveVoices = (page: Page, voices: FakeVoice[]): Promise<void> =>
  page.evaluate((given) => window.fakeSpeech.give(given), voices)

/**
 * Puts speech into every page opened from now on that says nothing and keeps what it was asked to say. It sends `end` only when a test
 * asks for it; with `mute` it never begins.
 */
export async function fakeSpeech(page: Page, voices: FakeVoice[], { mute = false } = {}): Promise<void> {
  await page.addInitScript(
    ([given, silent]) => {
      class Utterance extends EventTarget {
        text: string
        voice: FakeVoice | null = null
        lang = ''
        rate = 1
        constructor(text = '') {
          super()
          this.text = text
        }
      }
      let now: FakeVoice[] = given
      let current: Utterance | null = null
      const done: string[] = []
      const rates: number[] = []
      const speech = {
        onvoiceschanged: null as null | (() => void),
        speaking: false,
        pending: false,
        paused: false,
        getVoices: () => now,
        speak: (utterance: Utterance) => {
          done.push(`speak ${utterance.text}`)
          rates.push(utterance.rate)
          current = utterance
          speech.speaking = !silent
        },
        cancel: () => {
          done.push('cancel')
          current = null
          speech.speaking = false
        },
        pause: () => done.push('pause'),
        resume: () => done.push('resume'),
      }
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
      window.fakeSpeech = {
        asked: done,
        rates,
        end: () => {
          const ended = current
          current = null
          speech.speaking = false
          ended?.dispatchEvent(new Event('end'))
        },
        quiet: () => {
          speech.speaking = false
        },
        give: (voicesNow) => {
          now = voicesNow
          speech.onvoiceschanged?.()
        },
      }
    },
    [voices, mute] as const,
  )
}

declare global {
  interface Window {
    fakeSpeech: {
      asked: string[]
      rates: number[]
      end: () => void
      /** Speaks no more, without an event. */
      quiet: () => void
      give: (voices: FakeVoice[]) => void
    }
  }
}
