import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchArguments } from '../../scripts/bench/bench-arguments.ts'
import { largestSeed } from '../../scripts/bench/search/random-from.ts'

test('without arguments everything is measured, with a fresh seed', () => {
  const { seed, only } = benchArguments([])
  assert.ok(seed >= 1 && seed <= largestSeed)
  assert.equal(only, null)
  assert.notEqual(benchArguments([]).seed, seed)
})

test('a seed and a part are taken as given', () => {
  assert.deepEqual(benchArguments(['--seed', '12345', '--only', 'search']), { seed: 12345, only: 'search' })
  assert.equal(benchArguments(['--only', 'import']).only, 'import')
})

for (const args of [
  ['--seed', 'abc'],
  ['--seed', '0'],
  ['--seed', '1.5'],
  ['--seed', String(largestSeed + 1)],
  ['--seed'],
  ['--only', 'pages'],
  ['--loud'],
  ['12345'],
]) {
  test(`${args.join(' ')} is refused with what can be asked`, () => {
    assert.throws(() => benchArguments(args), /npm run bench -- --seed NUMBER/u)
  })
}
