import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../scripts/built-site.ts'
import type { BuiltSite } from '../../scripts/built-site.ts'
import type { Mutant, PageFiles } from './mutant.ts'

interface Places {
  html: string
  css: string | null
  script: string | null
}

/** The texts of a built page: its HTML, the first of its style sheets and of its scripts. */
export function filesOf(site: BuiltSite, page: string): PageFiles {
  const { html, css, script } = placesOf(site, page)
  const read = (file: string | null): string => (file === null ? '' : readFileSync(file, 'utf8'))
  return { html: read(html), css: read(css), script: read(script) }
}

/** Copies the built site to `folder` and plants the defect there. Throws when nothing would be changed. */
export function plantedCopy(site: BuiltSite, { name, page, change }: Mutant, folder: string): void {
  cpSync(site.folder, folder, { recursive: true })
  const before = filesOf(site, page)
  const after = change(before)
  const places = placesOf({ ...site, folder }, page)
  let changed = false
  for (const kind of ['html', 'css', 'script'] as const) {
    const place = places[kind]
    if (place === null || after[kind] === before[kind]) continue
    writeFileSync(place, after[kind])
    changed = true
  }
  if (!changed) throw new Error(`${name}: nothing was changed on ${page}`)
}

function placesOf({ folder, base }: BuiltSite, page: string): Places {
  const html = fileOf(folder, page)
  const text = readFileSync(html, 'utf8')
  const place = (address: string | undefined): string | null =>
    address === undefined ? null : join(folder, address.slice(base.length))
  return {
    html,
    css: place(/<link rel="stylesheet" href="([^"]+)"/u.exec(text)?.[1]),
    script: place(/<script[^>]* src="([^"]+)"/u.exec(text)?.[1]),
  }
}
