import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differences } from '../../scripts/speech/differences.ts'
import { listenings } from '../../scripts/speech/listenings.ts'
import { unheard } from '../../scripts/speech/unheard.ts'
import { keyWords } from '../../src/lib/key-words.ts'
import type { Step } from '../../src/lib/transcript.ts'
import { fromTranscript, toTranscript } from '../../src/lib/transcript.ts'
import { transcripts } from '../../src/lib/transcripts.ts'

const steps: Step[] = [
  { key: 'h', said: ['指标对照 标题 水平 1.'] },
  { key: 'type:95', said: [] },
  { key: 't', said: ['有 16 行的表格 3 列', '指标 列头.'] },
]

test('A transcript is the same after it was written and read', () => {
  const transcript = { page: '指标对照', path: '/indicators/', reader: 'Orca 43.1', steps }
  assert.deepEqual(toTranscript(fromTranscript(transcript)), transcript)
})

test('A line that is neither key nor utterance is refused', () => {
  assert.throws(
    () => toTranscript('页面：a\n网址：/\n读屏：b\n\n[h]\n没有缩进\n'),
    /unexpected line .*没有缩进/u,
  )
})

test('Phrases must be heard in their order', () => {
  assert.deepEqual(unheard(steps, ['指标对照', '列头']), [])
  assert.deepEqual(unheard(steps, ['列头', '指标对照']), ['指标对照'])
})

test('A key after which something else is said is a difference', () => {
  const other = steps.with(2, { key: 't', said: ['有 16 行的表格 3 列'] })
  assert.deepEqual(differences(steps, steps), [])
  assert.equal(differences(steps, other).length, 1)
  assert.match(differences(steps, other)[0] ?? '', /列头/u)
})

test('Each listening that keeps no phrases has its transcript, made with the same keys on the same page', () => {
  const kept = transcripts().map(({ path, steps: all }) => `${path} ${all.map(({ key }) => key).join(' ')}`)
  const whole = listenings.filter(({ phrases }) => phrases === null)
  assert.deepEqual(kept.sort(), whole.map(({ path, keys }) => `${path} ${keys}`).sort())
})

test('Every key of a transcript has words for people who read it', () => {
  const keys = new Set(transcripts().flatMap((transcript) => transcript.steps.map(({ key }) => key)))
  assert.deepEqual(
    [...keys].filter((key) => keyWords(key) === key),
    [],
  )
})
