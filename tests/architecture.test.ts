import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { breaches, importsOf } from './import-directions.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const paths = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
)
const files = new Map(paths.map((path) => [path, readFileSync(root + path, 'utf8')]))

test('every import of the site and the scripts goes in the direction of the architecture', () => {
  assert.ok(files.size > 40, `only ${files.size} files were found`)
  assert.deepEqual(breaches(files), [])
})

test('every file of src stands in a room of the architecture', () => {
  const rooms =
    /^src\/(components|extract|import|layouts|lib|pages|plain|plan|search|styles|try)\/|^src\/(content\.config|[\w-]+\.d)\.ts$/u
  assert.deepEqual(
    paths.filter((path) => path.startsWith('src/') && !rooms.test(path)),
    [],
  )
})

test('no file is a store of odds and ends, or an index that passes others on', () => {
  const odd = /(^|\/)((.*-)?(utils?|helpers?|manager|common)|index)\.ts$/u
  assert.deepEqual(
    paths.filter((path) => odd.test(path)),
    [],
  )
})

const planted: [name: string, file: string, text: string, why: RegExp][] = [
  [
    'a page of the site that takes from a script',
    'src/pages/a.astro',
    "---\nimport { b } from '../../scripts/b.ts'\n---",
    /pages may not/u,
  ],
  [
    'the model that takes from the importer',
    'src/plan/a.ts',
    "import type { B } from '../import/b.ts'",
    /plan may not/u,
  ],
  ['the importer that reads the disk', 'src/import/a.ts', "import { readFileSync } from 'node:fs'", /pure/u],
  [
    'the importer that reads formats',
    'src/import/a.ts',
    "import { b } from '../extract/b.ts'",
    /import may not/u,
  ],
  [
    'the reader of formats that takes from the model',
    'src/extract/a.ts',
    "import { b } from '../plan/b.ts'",
    /extract may not/u,
  ],
  [
    'the reader of formats that reads the disk',
    'src/extract/a.ts',
    "import { readFileSync } from 'node:fs'",
    /pure/u,
  ],
  ['the search that knows Astro', 'src/search/a.ts', "import { x } from 'astro:content'", /pure/u],
  [
    'the search that takes from the data access',
    'src/search/a.ts',
    "import { plans } from '../lib/plans.ts'",
    /search may not/u,
  ],
  [
    'a component that reads a collection',
    'src/components/plan/A.astro',
    "---\nimport { getEntry } from 'astro:content'\n---",
    /given/u,
  ],
  [
    'a component that imports a layout',
    'src/components/site/A.astro',
    "---\nimport P from '../../layouts/P.astro'\n---",
    /components may not/u,
  ],
  [
    'a script in a page that takes from outside',
    'src/pages/a.astro',
    "<script>\n  import '../../tests/b.ts'\n</script>",
    /no room/u,
  ],
  [
    'a late import in the wrong direction',
    'src/lib/a.ts',
    "const p = await import('../pages/b.ts')",
    /lib may not/u,
  ],
  [
    'a barrel file',
    'src/plan/all.ts',
    "// everything\nexport * from './a.ts'\nexport { b } from './b.ts'\n",
    /barrel/u,
  ],
]

for (const [name, file, text, why] of planted) {
  test(`${name} is seen`, () => {
    const found = breaches(new Map([[file, text]]))
    assert.ok(
      found.some((breach) => why.test(breach.why)),
      JSON.stringify(found),
    )
  })
}

test('a circle of three files is seen', () => {
  const circle = new Map([
    ['src/plan/a.ts', "import { b } from './b.ts'"],
    ['src/plan/b.ts', "import { c } from './c.ts'"],
    ['src/plan/c.ts', "import { a } from './a.ts'"],
  ])
  assert.match(
    breaches(circle)
      .map(({ why }) => why)
      .join(),
    /a circle: src\/plan\/a\.ts → /u,
  )
})

test('the right directions are left alone', () => {
  const right = new Map([
    [
      'src/pages/a.astro',
      "---\nimport Page from '../layouts/Page.astro'\nimport { plans } from '../lib/plans.ts'\n---",
    ],
    [
      'src/lib/plans.ts',
      "import { readFileSync } from 'node:fs'\nimport { importPlan } from '../import/import-plan.ts'",
    ],
    ['src/import/import-plan.ts', "import type {\n  Plan,\n  Text,\n} from '../plan/tree.ts'"],
    ['scripts/import.ts', "import { toMdx } from '../src/plan/to-mdx.ts'"],
  ])
  assert.deepEqual(breaches(right), [])
})

test('imports are read from several lines, side effects, exports and import()', () => {
  const text =
    "import a,\n{ b } from './1.ts'\nimport './2.css'\nexport { c } from \"./3.ts\"\nconst d = () => import('./4.ts')\n// import x from './5.ts'"
  assert.deepEqual(importsOf(text), ['./1.ts', './2.css', './3.ts', './4.ts'])
})
