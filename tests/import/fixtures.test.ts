import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Finding } from '../../src/import/finding.ts'
import { ImportError } from '../../src/import/finding.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { correctionsOf } from '../../src/import/read-corrections.ts'
import { titleOf } from '../../src/plan/title-of.ts'
import { toMdx } from '../../src/plan/to-mdx.ts'
import { assertLossless } from './lossless.ts'
import { withoutSpans } from './without.ts'

const folder = new URL('../fixtures/import/', import.meta.url)

/** With UPDATE=1 the expected files are written anew, to be read before they are committed. */
const update = process.env['UPDATE'] === '1'

const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
)

for (const name of names.sort()) {
  test(`The import of the fixture ${name} gives its tree, MDX and messages`, () => {
    const place = new URL(`${name}/`, folder)
    const expected = (file: string, actual: string): void => {
      const path = new URL(file, place)
      if (update) writeFileSync(path, actual)
      assert.equal(actual, readFileSync(path, 'utf8'), file)
    }
    const { tree, mdx, messages } = resultOf(place, name)
    expected('messages.txt', messages)
    if (tree === null) return
    expected('tree.json', tree)
    expected('output.mdx', mdx)
  })
}

interface Result {
  /** Null where the text cannot be imported. */
  tree: string | null
  mdx: string
  messages: string
}

function resultOf(place: URL, id: string): Result {
  const source = readFileSync(new URL('input.txt', place), 'utf8')
  const corrections = new URL('corrections.yaml', place)
  try {
    const imported = importPlan({
      id,
      source,
      corrections: existsSync(corrections)
        ? correctionsOf(readFileSync(corrections, 'utf8'), 'corrections.yaml')
        : [],
      files: { source: 'input.txt', corrections: 'corrections.yaml' },
    })
    assertLossless(imported, source)
    return {
      tree: `${JSON.stringify(withoutSpans(imported.tree), null, 1)}\n`,
      mdx: toMdx(imported.tree, titleOf(imported.tree).title),
      messages: imported.findings
        .filter((finding) => !finding.resolved)
        .map(messageLine)
        .join(''),
    }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return {
      tree: null,
      mdx: '',
      messages: `${error.file}:${error.line ?? ''} error ${error.message} ${error.rule}\n`,
    }
  }
}

function messageLine({ line, column, endLine, endColumn, severity, message, rule }: Finding): string {
  return `input.txt:${line}:${column}-${endLine}:${endColumn} ${severity} ${message} ${rule}\n`
}
