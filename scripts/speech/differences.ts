import type { Step } from '../../src/lib/transcript.ts'

/** Where two transcripts differ, a line a key, in words for a person; empty when they are the same. */
export function differences(kept: Step[], heard: Step[]): string[] {
  const length = Math.max(kept.length, heard.length)
  return Array.from({ length }, (_, index) => [kept[index], heard[index]]).flatMap(([before, now], index) => {
    if (before?.key === now?.key && before?.said.join('\n') === now?.said.join('\n')) return []
    return [`  key ${index + 1}:\n    kept:  ${words(before)}\n    heard: ${words(now)}`]
  })
}

const words = (step: Step | undefined): string =>
  step === undefined ? '(no such key)' : `[${step.key}] ${step.said.join(' | ')}`
