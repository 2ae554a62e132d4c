import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { mdxBreaches } from './mdx-breaches.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const files = globSync('content/**/*.mdx', { cwd: root })

test('there are MDX files to read', () => {
  assert.ok(files.length >= 2, `${files.length} files`)
})

for (const file of files) {
  test(`${file} holds known components with literal attributes only, and no code`, () => {
    assert.deepEqual(mdxBreaches(readFileSync(root + file, 'utf8')), [])
  })
}

const front = '---\nid: a-14fyp\ntitle: 规划\n---\n\n'
const planted: [name: string, mdx: string, why: RegExp][] = [
  ['an import', `${front}import x from './x.js'\n`, /mdxjsEsm/u],
  ['an export', `${front}export const x = 1\n`, /mdxjsEsm/u],
  ['an expression between paragraphs', `${front}{1 + 1}\n`, /mdxFlowExpression/u],
  ['an expression in a sentence', `${front}<Paragraph id="a">残疾{1}人</Paragraph>\n`, /mdxTextExpression/u],
  [
    'an expression as an attribute',
    `${front}<Box id="a" number={2} level="2">x</Box>\n`,
    /number is no literal/u,
  ],
  ['attributes spread from an expression', `${front}<Box {...x}>x</Box>\n`, /spreads/u],
  ['an HTML element', `${front}<script>alert(1)</script>\n`, /script/u],
  ['a component that is not known', `${front}<Chart>x</Chart>\n`, /Chart/u],
  [
    'an attribute that the component does not bear',
    `${front}<Paragraph id="a" onclick="x">y</Paragraph>\n`,
    /onclick/u,
  ],
  [
    'emphasis, which would swallow characters',
    `${front}<Paragraph id="a">残*疾*人</Paragraph>\n`,
    /emphasis/u,
  ],
  ['a Markdown heading', `${front}# 一\n`, /heading/u],
  ['a Markdown link', `${front}[a](javascript:x)\n`, /link/u],
  ['a front matter with more in it', '---\nid: a\ntitle: b\nlayout: c\n---\n\n', /front matter/u],
  ['a missing front matter', '<Paragraph id="a">x</Paragraph>\n', /front matter/u],
]

for (const [name, mdx, why] of planted) {
  test(`${name} is seen in MDX`, () => {
    assert.match(mdxBreaches(mdx).join('\n'), why)
  })
}
