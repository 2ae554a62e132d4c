import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { applySettings } from '../../src/components/site/apply-settings.ts'
import { followReading } from '../../src/components/site/follow-reading.ts'
import { settings } from '../../src/lib/settings.ts'

/** What a root element with `data-text="300"` carries after the settings are applied. */
function applied(stored: string | null): Record<string, string> {
  const attributes = new Map([['data-text', '300']])
  applySettings(
    {
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
    } as unknown as HTMLElement,
    stored,
  )
  return Object.fromEntries(attributes)
}

test('Stored settings stand on the root, others are taken off', () => {
  assert.deepEqual(applied('{"theme":"contrast-dark","sentences":"on"}'), {
    'data-theme': 'contrast-dark',
    'data-sentences': 'on',
  })
})

test('What is broken, foreign or nothing leaves the page as it is by itself', () => {
  for (const stored of [null, '', '{', '7', 'null', '[]', '{"text":7,"theme":"<b>","other":"1"}'])
    assert.deepEqual(applied(stored), {})
})

test('Every choice that differs from the usual has a rule in the style sheet, or is asked for by the script', () => {
  const css = ['settings.css', 'print.css']
    .map((sheet) => readFileSync(new URL(`../../src/styles/${sheet}`, import.meta.url), 'utf8'))
    .join('')
  const script =
    followReading.toString() +
    readFileSync(new URL('../../src/components/site/aloud/start.ts', import.meta.url), 'utf8')
  for (const { name, choices } of settings) {
    assert.ok(choices.some(({ value }) => value === ''))
    for (const { value } of choices.filter(({ value }) => value !== ''))
      assert.ok(
        css.includes(`data-${name}='${value}'`) ||
          css.includes(`data-${name}]`) ||
          script.includes(`dataset['${name}']`),
        `${name} ${value}`,
      )
  }
})
