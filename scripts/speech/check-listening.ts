import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Step, Transcript } from '../../src/lib/transcript.ts'
import { fromTranscript, toTranscript } from '../../src/lib/transcript.ts'
import { root } from '../run-node.ts'
import { differences } from './differences.ts'
import type { Listening } from './listenings.ts'
import { unheard } from './unheard.ts'

/** How a listening is done: `hear` listens once, `reader` names reader, browser and date, `update` writes what is kept anew. */
export interface Means {
  hear: () => Promise<Step[]>
  reader: string
  update: boolean
}

/**
 * Listens to a page and compares with what is kept of it in `content/speech/`, or writes it anew after hearing the same twice. What differs is listened to once more:
 * under load Orca may be cut short. Gives what is wrong, in words; empty when all is well.
 */
export async function checkListening(listening: Listening, means: Means): Promise<string[]> {
  const first = await means.hear()
  if (listening.phrases !== null) {
    const { phrases } = listening
    if (unheard(first, phrases).length === 0) return []
    const second = await means.hear()
    return unheard(second, phrases).map((phrase) => `“${phrase}” was not heard: ${allOf(second)}`)
  }
  const file = join(root, 'content/speech', `${listening.name}.txt`)
  if (means.update) {
    const unstable = differences(first, await means.hear())
    if (unstable.length > 0) return ['heard differently the second time, nothing was written', ...unstable]
    const { page, path } = listening
    writeFileSync(file, fromTranscript({ page, path, reader: means.reader, steps: first }))
    return []
  }
  if (!existsSync(file)) return [`${file} is missing: UPDATE=1 npm run speech writes it`]
  const kept: Transcript = toTranscript(readFileSync(file, 'utf8'))
  if (differences(kept.steps, first).length === 0) return []
  const still = differences(kept.steps, await means.hear())
  return still.length === 0 ? [] : [`kept: ${kept.reader}; now: ${means.reader}`, ...still]
}

const allOf = (steps: Step[]): string =>
  steps.map(({ key, said }) => `[${key}] ${said.join(' | ')}`).join(' ')
