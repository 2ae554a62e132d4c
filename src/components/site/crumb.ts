/** One step of the way to a page. `href` is an address of ours without the base, e.g. `/plans/`. */
export interface Crumb {
  label: string
  href?: string
}
