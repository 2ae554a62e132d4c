import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { extract } from '../../src/extract/extract.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { docxFile } from '../../src/lib/downloads/docx-file.ts'
import { planBook } from '../../src/lib/downloads/plan-book.ts'
import { plans } from '../../src/lib/plans.ts'
import type { LoadedPlan } from '../../src/lib/plans.ts'
import { collectBoxes } from '../../src/plan/collect-boxes.ts'
import { collectOutline } from '../../src/plan/collect-outline.ts'
import { ink } from '../../src/plan/text.ts'
import type { Plan } from '../../src/plan/tree.ts'
import { planSource } from '../site/plan-source.ts'

/** The Word file that we offer of a plan, without our own words. */
function docxOfPlan(plan: LoadedPlan): Uint8Array {
  const book = planBook(plan, '')
  const parts = unzipSync(
    docxFile({ ...book, chapters: book.chapters.filter(({ plan: of }) => of !== null) }),
  )
  const document = strFromU8(parts['word/document.xml'] ?? assert.fail('no document'))
  const words = document.replace(/<w:r><w:rPr><w:rStyle w:val="Ours"\/>.*?<\/w:r>/gu, '')
  return zipSync({ ...parts, 'word/document.xml': strToU8(words) })
}

const sorted = (text: string): string => [...ink(text)].sort().join('')
const nowhere = (): [number, number] => [0, 0]
/** Headings in lines of their own; a run-in heading is known by line breaks, which a Word file has not. */
const headingsOf = (tree: Plan): string[] =>
  collectOutline(tree, nowhere)
    .filter(({ runIn, number }) => !runIn || number !== null)
    .map(({ number, text }) => `${number ?? ''}${ink(text)}`)
const boxesOf = (tree: Plan): string[] =>
  collectBoxes(tree, nowhere).map(({ number, title }) => `${number ?? ''} ${ink(title)}`)

for (const plan of plans())
  test(`The Word file of ${plan.id} is taken in again with the same headings and boxes`, async () => {
    const { text } = await extract(docxOfPlan(plan), 'plan.docx')
    // Page numbers and running headers are not offered.
    const { outsideTables, insideTables } = planSource(plan.id)
    assert.equal(sorted(text), sorted(outsideTables + insideTables))
    const { tree } = importPlan({
      id: plan.id,
      source: text,
      corrections: [],
      files: { source: 'source.txt', corrections: 'corrections.yaml' },
    })
    assert.deepEqual(boxesOf(tree), boxesOf(plan.tree))
    assert.deepEqual(headingsOf(tree), headingsOf(plan.tree))
  })
