import { readFileSync } from 'node:fs'
import {
  builtSite,
  fileOf,
  htmlAddresses,
  oneOfEachKind as firstOfEachKind,
} from '../../scripts/built-site.ts'
import { coverOf } from './cover.ts'

/** The built site that is tested, from `DIST`. */
export const site = builtSite(process.env['DIST'] ?? 'dist')

const asked = process.env['PAGES']?.split(',')

/** Every built page, as an address below the base: `/`, `/plans/`, `/404.html`; only those named in `PAGES` when it is set. */
export const addresses: string[] = htmlAddresses(site.folder).filter(
  (address) => asked === undefined || asked.includes(address),
)

/** An address below the base as one that the browser can open, the site's base path included. */
export const open = (address: string): string => `.${address}`

/** The HTML of a built page. */
export const htmlOf = (address: string): string => readFileSync(fileOf(site.folder, address), 'utf8')

/** One page of each kind, the first. */
export const oneOfEachKind: string[] = firstOfEachKind(addresses)

/**
 * The pages that are looked at most closely: those asked for by name; with `--all` one of each kind, else few that hold every part
 * of any page.
 */
export const closely: string[] =
  asked !== undefined
    ? addresses
    : process.env['SITE_ALL'] === '1'
      ? oneOfEachKind
      : coverOf(addresses, htmlOf)
