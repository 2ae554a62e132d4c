import type { PageFiles } from './mutant.ts'

/** What a mutant does to the texts of its page. */
export type Change = (files: PageFiles) => PageFiles

/** Replaces the first place in the HTML (every one when the pattern is global); throws when there is none. */
export const html =
  (from: RegExp | string, to: string): Change =>
  (files) => ({ ...files, html: replaced(files.html, from, to) })

/** Adds rules at the end of the style sheet; give them `!important`, they are to win. */
export const css =
  (rules: string): Change =>
  (files) => ({ ...files, css: `${files.css}\n${rules}` })

/** Adds code at the end of the page's own script; throws when it has none. */
export const script =
  (code: string): Change =>
  (files) => {
    if (files.script === '') throw new Error('the page has no script of its own')
    return { ...files, script: `${files.script}\n;${code}` }
  }

/** Adds code at the end of the script of the head, where there is no body yet. */
export const reader =
  (code: string): Change =>
  (files) => ({ ...files, reader: `${files.reader}\n;${code}` })

/** Replaces in the page's own script; throws when there is nothing to replace. */
export const inScript =
  (from: RegExp | string, to: string): Change =>
  (files) => ({ ...files, script: replaced(files.script, from, to) })

/** Replaces in the script of the head; throws when there is nothing to replace. */
export const inReader =
  (from: RegExp | string, to: string): Change =>
  (files) => ({ ...files, reader: replaced(files.reader, from, to) })

/** Puts more at the end of the main part. */
export const inMain = (more: string): Change => html('</main>', `${more}</main>`)

/** Several changes that make one defect. */
export const all =
  (...changes: Change[]): Change =>
  (files) =>
    changes.reduce((now, change) => change(now), files)

function replaced(text: string, from: RegExp | string, to: string): string {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`nothing to replace for ${String(from)}`)
  return after
}
