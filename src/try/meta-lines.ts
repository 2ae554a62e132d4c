import type { Meta } from '../import/meta.ts'

/** A drafted `meta.yaml`, its values written as JSON, which is YAML as well: the library that writes YAML has 15 kB. */
export function metaLines(meta: Meta): string {
  const parts = Object.entries(meta).flatMap(([name, fields]: [string, object]) => [
    `${name}:`,
    ...Object.entries(fields).map(([field, value]) => `  ${field}: ${JSON.stringify(value)}`),
  ])
  return [
    '# Drafted from the text by the page /try/. Check every line.',
    '# place.code: GB/T 2260; place.within: from the province down; source.url: where the published original can be read.',
    ...parts,
    '',
  ].join('\n')
}
