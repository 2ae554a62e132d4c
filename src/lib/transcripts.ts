import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transcript } from './transcript.ts'
import { toTranscript } from './transcript.ts'

const folder = 'content/speech'

/** The kept transcripts of a screen reader, longest page first; `npm run speech` writes them. Throws for a file that is no transcript. */
export function transcripts(): Transcript[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
  return files
    .map((name) => toTranscript(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => b.steps.length - a.steps.length)
}
