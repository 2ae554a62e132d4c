/** The texts of one built page that a defect can be planted in: its HTML, its style sheet, `reader.js`, its own script. */
export interface PageFiles {
  html: string
  css: string
  /** The script of the head, which runs before there is a body. */
  reader: string
  /** The page's own module, which runs when the page is there; `''` where it has none. */
  script: string
}

/** One defect, planted into a copy of the built site: where, how, and which rule must catch it in which test. */
export interface Mutant {
  name: string
  /** Address of the page below the base: `/boxes/`. */
  page: string
  /** A rule of `tests/accessibility/rules.ts`, or a test as evidence names it: `site/search.spec.ts: start of its name`. */
  rule: string
  /** For a rule that a check looks for in more than one view: the view of `tests/accessibility/views.ts` that shows the defect. */
  view?: string
  change: (files: PageFiles) => PageFiles
}
