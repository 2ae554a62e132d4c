import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { policy, policyWithoutNetwork } from '../../src/lib/policy.ts'

test('The server header says the policy of the pages, and that no page may be framed', () => {
  const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')
  assert.ok(headers.includes(`Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`))
  assert.ok(headers.includes('Referrer-Policy: no-referrer\n'))
})

test('The page that reads a plan, and its worker, may connect to nothing by their header too', () => {
  const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8')
  assert.ok(policyWithoutNetwork.includes("connect-src 'none'"))
  assert.ok(
    headers.includes(`/try/*\n  Content-Security-Policy: ${policyWithoutNetwork}; frame-ancestors 'none'\n`),
  )
})
