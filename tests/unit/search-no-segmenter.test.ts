import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Hit } from '../../src/search/hit.ts'

// As in Firefox before 125. The engine looks once, when it is loaded: it is loaded after this.
Reflect.deleteProperty(Intl, 'Segmenter')
const { answer } = await import('../../src/search/scan.ts')
const { realIndex } = await import('./search-real.ts')

const index = realIndex()
const ask = (typed: string): Hit[] => answer(index, typed, { plan: null, kind: null }).hits

interface Question {
  question: string
  answers: string[]
}
const { questions } = JSON.parse(
  readFileSync(new URL('../fixtures/search/questions.json', import.meta.url), 'utf8'),
) as { questions: Question[] }

test('without Intl.Segmenter every stretch of every passage is found as it is', () => {
  assert.equal('Segmenter' in Intl, false)
  for (const [at, { passage }] of index.entries.entries()) {
    const start = (at * 7919) % Math.max(1, passage.text.length - 5)
    const typed = passage.text.slice(start, start + 2 + (at % 6))
    if (typed.trim().length < 2) continue
    const hit = ask(typed).find((found) => found.passage === passage)
    assert.ok(hit !== undefined && hit.match !== 'partial', `${typed} of ${passage.plan}#${passage.node}`)
  }
})

// Measured: 87 of 110. Without words there is more chance in what is found.
test('without Intl.Segmenter most questions are answered among the first three', () => {
  const lost = questions.filter(
    ({ question, answers }) =>
      !ask(question)
        .slice(0, 3)
        .some(({ node, passage }) =>
          [node, passage.node].some((anchor) => answers.includes(`${passage.plan}#${anchor}`)),
        ),
  )
  const part = 1 - lost.length / questions.length
  assert.ok(
    part >= 0.75,
    `${questions.length - lost.length} of ${questions.length}: ${lost.map(({ question }) => question).join(' / ')}`,
  )
})
