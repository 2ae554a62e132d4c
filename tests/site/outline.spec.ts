import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { htmlOf, site } from './pages.ts'
import { planIds } from './plan-source.ts'

interface Outline {
  outline: { id: string; level: number; number: string | null; text: string }[]
  boxes: { id: string }[]
}

const plain = (words: string): string => words.replace(/<[^>]*>/gu, '').replace(/[\s。：:]/gu, '')

for (const id of planIds) {
  test(`the headings of the reading page of ${id} are the document's, in its order and on its levels`, () => {
    const file = join(site.folder, 'data/plans', `${id}.json`)
    const { outline } = JSON.parse(readFileSync(file, 'utf8')) as Outline
    const html = htmlOf(`/plans/${id}/text/`)
    const heads = [...html.matchAll(/<h([2-6])[^>]*\sid="([^"]+)"[^>]*>(.*?)<\/h\1>/gsu)]
    expect(
      heads.map(([, level, anchor = '', words = '']) => `${Number(level) - 1} ${anchor} ${plain(words)}`),
    ).toEqual(
      outline.map(
        ({ id: anchor, level, number, text }) => `${level} ${anchor} ${plain(`${number ?? ''}${text}`)}`,
      ),
    )
  })
}
