import { site } from './site.ts'

/** The folder the site stands in, from the setting `BASE_PATH`: '' or '/folder', without a closing slash. */
export const base = `/${process.env['BASE_PATH'] ?? ''}`.replace(/\/+/gu, '/').replace(/\/$/u, '')

/** The address of a page of ours, for `href`: `/plans/` → `/folder/plans/`. `path` begins with '/'. */
export function href(path: string): string {
  return `${base}${path}`
}

/** The full address of a page of ours: `/plans/` → `https://…/folder/plans/`. */
export function canonical(path: string): string {
  return new URL(href(path), site.url).href
}
