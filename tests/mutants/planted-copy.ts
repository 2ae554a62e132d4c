import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf } from '../../scripts/built-site.ts'
import type { BuiltSite } from '../../scripts/built-site.ts'
import type { Mutant, PageFiles } from './mutant.ts'

const kinds = ['html', 'css', 'reader', 'script'] as const

/** The texts of a built page: its HTML, the last of its style sheets, `reader.js` and its own script; `''` for what it has not. */
export function filesOf(site: BuiltSite, page: string): PageFiles {
  const places = placesOf(site, page)
  const read = (kind: (typeof kinds)[number]): string =>
    places[kind] === null ? '' : readFileSync(places[kind], 'utf8')
  return { html: read('html'), css: read('css'), reader: read('reader'), script: read('script') }
}

/** Copies the built site to `folder` and plants the defect there. Throws when nothing would be changed. */
export function plantedCopy(site: BuiltSite, { name, page, change }: Mutant, folder: string): void {
  linkedCopy(site.folder, folder)
  const before = filesOf(site, page)
  const after = change(before)
  const places = placesOf({ ...site, folder }, page)
  const changed = kinds.filter((kind) => after[kind] !== before[kind])
  if (changed.length === 0) throw new Error(`${name}: nothing was changed on ${page}`)
  for (const kind of changed) {
    const place = places[kind]
    if (place === null) throw new Error(`${name}: ${page} has no ${kind} to change`)
    // The copy's file is a link to the site's: it is taken away first, so that the site stays as it is.
    rmSync(place)
    writeFileSync(place, after[kind])
  }
}

/** The same folder once more, without copying a byte where the disk allows it. */
function linkedCopy(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const parent = join(to, entry.parentPath.slice(from.length))
    mkdirSync(parent, { recursive: true })
    const [source, target] = [join(entry.parentPath, entry.name), join(parent, entry.name)]
    try {
      linkSync(source, target)
    } catch {
      copyFileSync(source, target)
    }
  }
}

function placesOf({ folder, base }: BuiltSite, page: string): Record<keyof PageFiles, string | null> {
  const html = fileOf(folder, page)
  const text = readFileSync(html, 'utf8')
  const place = (address: string | undefined): string | null =>
    address === undefined ? null : join(folder, address.slice(base.length))
  const scripts = [...text.matchAll(/<script([^>]*) src="([^"]+)"/gu)]
  const ofType = (module: boolean): string | undefined =>
    scripts.find(([, type = '']) => type.includes('module') === module)?.[2]
  return {
    html,
    css: place([...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].at(-1)?.[1]),
    reader: place(ofType(false)),
    script: place(ofType(true)),
  }
}
