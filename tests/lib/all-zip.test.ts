import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { allZip } from '../../src/lib/all-zip.ts'
import { dataFiles } from '../../src/lib/data-files.ts'

const files = dataFiles()

test('all.zip holds every file of open data, byte for byte', () => {
  const unpacked = unzipSync(allZip(files, '2026-11-25'))
  assert.deepEqual(
    Object.keys(unpacked),
    files.map(({ path }) => path),
  )
  for (const { path, bytes } of files)
    assert.ok(Buffer.from(bytes).equals(unpacked[path] ?? new Uint8Array()), path)
  for (const path of [
    'README.txt',
    'plans/yanbian-14fyp/source.txt',
    'plans/yanbian-14fyp/index.mdx',
    'datapackage.json',
  ])
    assert.ok(unpacked[path], path)
})

test('all.zip is the same bytes again, also when it is built in another time zone', () => {
  const zone = process.env['TZ']
  process.env['TZ'] = 'UTC'
  const one = allZip(files, '2026-11-25')
  process.env['TZ'] = 'Asia/Shanghai'
  const other = allZip(files, '2026-11-25')
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
  assert.ok(Buffer.from(one).equals(other))
  assert.ok(!Buffer.from(one).equals(allZip(files, '2026-11-26')), 'the date has no effect')
})
