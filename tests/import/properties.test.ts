import { test } from 'node:test'
import { assertPastable } from './assert-pastable.ts'
import { assertRecorded, assertSafe } from './assert-safe.ts'
import { holds } from './holds.ts'
import { mutations } from './mutation.ts'
import { mutatedTexts, wildTexts } from './texts.ts'

const kinds = Object.keys(mutations)

for (const kind of kinds) {
  test(`A plan with ${kind} is imported without a lost character or refused`, () =>
    holds(mutatedTexts([kind]), 20, assertSafe))
}

test('A plan with several kinds of damage is imported without a lost character or refused', () =>
  holds(mutatedTexts(kinds.filter((kind) => !kind.startsWith('halves'))), 60, assertSafe))

test('A text of no sense is imported without a lost character or refused', () =>
  holds(wildTexts, 300, assertSafe))

test('The open data of a damaged plan are of their schema', () =>
  holds(mutatedTexts(kinds), 100, assertRecorded))

test('The open data of a text of no sense are of their schema', () => holds(wildTexts, 300, assertRecorded))

test('The corrections that are offered for a damaged plan can be pasted, all at once', () =>
  holds(mutatedTexts(kinds), 60, assertPastable))

test('The corrections that are offered for a text of no sense can be pasted, all at once', () =>
  holds(wildTexts, 300, assertPastable))
