import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { DataFile } from '../../src/lib/data-file.ts'
import { dataFiles } from '../../src/lib/data-files.ts'
import { dataTables } from '../../src/lib/data-tables.ts'
import { plans } from '../../src/lib/plans.ts'
import { readCsv } from './read-csv.ts'

type Json = { [key: string]: unknown }

const files = dataFiles()
const fileAt = (path: string): DataFile => {
  const file = files.find((each) => each.path === path)
  assert.ok(file, `${path} is missing`)
  return file
}
const jsonOf = (path: string): Json => JSON.parse(new TextDecoder().decode(fileAt(path).bytes)) as Json
const withSchema = files
  .filter(({ mediatype, path }) => mediatype === 'application/json' && !path.startsWith('schemas/'))
  .filter(({ path }) => path !== 'datapackage.json')

const formats = {
  date: /^\d{4}-\d\d-\d\d$/u,
  uri: URL.canParse,
  email: /@/u,
  'date-time': /T/u,
  textarea: true,
} as const
const ajv = new Ajv2020({ formats, allErrors: true, strictTuples: false, allowUnionTypes: true })

function errorsOf(path: string, value: Json): string[] {
  const schema = jsonOf(`schemas/${String(value['schema']).replace('/', '-')}.json`)
  const validate = ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema)
  return validate(value) === true
    ? []
    : (validate.errors ?? []).map((error) => `${path}${error.instancePath} ${error.message ?? ''}`)
}

for (const { path } of withSchema)
  test(`${path} is what its JSON Schema says`, () => assert.deepEqual(errorsOf(path, jsonOf(path)), []))

test('A schema refuses a field that it does not name, a missing one, and one of another type', () => {
  const table = jsonOf('projects.json')
  const [row, ...rows] = table['projects'] as Json[]
  assert.ok(row)
  const { name: _, ...nameless } = row
  for (const wrong of [{ ...row, extra: 1 }, nameless, { ...row, lineFrom: '4' }, { ...row, name: null }])
    assert.notDeepEqual(errorsOf('projects.json', { ...table, projects: [wrong, ...rows] }), [])
  const plan = jsonOf('plans/yanbian-14fyp.json')
  assert.notDeepEqual(errorsOf('plan', { ...plan, dateIssued: 'June' }), [])
})

/** The official profiles of Data Package v1 (from datapackage 1.1.10 on npm, MIT): draft 4, but nothing in them reads differently now. */
function frictionless(name: string): (value: unknown) => string[] {
  const text = readFileSync(new URL(`../fixtures/frictionless/${name}.json`, import.meta.url), 'utf8')
  const { $schema: _, ...profile } = JSON.parse(text) as Json
  const validate = new Ajv({ formats, strict: false, allErrors: true }).compile(profile)
  return (value) =>
    validate(value) === true
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
}

interface Resource extends Json {
  path: string
  name: string
  profile: string
  bytes: number
  hash: string
  schema?: { fields: { name: string; constraints?: { enum?: string[] } }[] }
}

const packed = jsonOf('datapackage.json')
const resources = packed['resources'] as Resource[]
const tabular = resources.filter(({ profile }) => profile === 'tabular-data-resource')

test('datapackage.json is a Frictionless Data Package, and every CSV in it a tabular resource', () => {
  assert.deepEqual(frictionless('data-package')(packed), [])
  assert.equal(tabular.length, dataTables.length)
  const check = frictionless('tabular-data-resource')
  for (const resource of tabular) assert.deepEqual(check(resource), [], resource.path)
})

test('The Frictionless profiles refuse a package without resources and a column of no known type', () => {
  assert.notDeepEqual(frictionless('data-package')({ ...packed, resources: [] }), [])
  const [first] = tabular
  assert.ok(first)
  const wrong = { ...first, schema: { fields: [{ name: 'plan', type: 'words' }] } }
  assert.notDeepEqual(frictionless('tabular-data-resource')(wrong), [])
})

test('datapackage.json names every file but itself, README.txt and the schemas, with its bytes and hash', () => {
  const paths = files.map(({ path }) => path).filter((path) => !/^schemas\/|^README|^datapackage/u.test(path))
  assert.deepEqual(
    resources.map(({ path }) => path),
    paths,
  )
  assert.equal(new Set(resources.map(({ name }) => name)).size, resources.length)
  for (const { path, bytes, hash } of resources) {
    assert.equal(fileAt(path).bytes.length, bytes, path)
    assert.equal(`sha256:${createHash('sha256').update(fileAt(path).bytes).digest('hex')}`, hash, path)
  }
})

for (const { path, schema, name } of tabular)
  test(`${path} holds the columns and codes of its schema, and the rows of ${name}.json`, () => {
    const [header = [], ...rows] = readCsv(fileAt(path).bytes)
    const fields = schema?.fields ?? []
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
    )
    assert.equal(rows.length, (jsonOf(`${name}.json`)[name] as Json[]).length)
    for (const [at, { constraints }] of fields.entries())
      for (const row of rows)
        assert.ok(!constraints?.enum || row[at] === '' || constraints.enum.includes(row[at] ?? ''), row[at])
  })

for (const { id, record, source } of plans()) {
  test(`The published source.txt of ${id} is the file that was received, byte for byte`, () => {
    const { bytes } = fileAt(`plans/${id}/source.txt`)
    assert.equal(createHash('sha256').update(bytes).digest('hex'), record.source.sha256)
    assert.equal(new TextDecoder().decode(bytes), source)
  })

  test(`The published index.mdx of ${id} is the committed one`, () => {
    const committed = readFileSync(new URL(`../../content/plans/${id}/index.mdx`, import.meta.url), 'utf8')
    assert.equal(new TextDecoder().decode(fileAt(`plans/${id}/index.mdx`).bytes), committed)
  })
}
