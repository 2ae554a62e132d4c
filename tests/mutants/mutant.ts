/** The texts of one built page that a defect can be planted in: its HTML, its style sheet, its script. */
export interface PageFiles {
  html: string
  css: string
  script: string
}

/** One defect, planted into a copy of the built site: where, how, and which rule must catch it in which test. */
export interface Mutant {
  name: string
  /** Address of the page below the base: `/boxes/`. */
  page: string
  /** A rule of `tests/accessibility/rules.ts`, or a test as evidence names it: `site/search.spec.ts: start of its name`. */
  rule: string
  /** For a rule: words of the name of the test on that page that looks for it. */
  test: string
  change: (files: PageFiles) => PageFiles
}

/** The tests of every page, by words of their names. */
export const testsOfPage = {
  light: '320 px light .* holds axe',
  dark: '1280 px dark .* holds axe',
  moreContrast: 'dark, more contrast .* holds axe',
  forced: 'forced colours .* holds axe',
  own: 'holds our own rules',
  withoutScript: 'says the same without',
} as const
