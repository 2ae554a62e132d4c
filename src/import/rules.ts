/** What a correction may `take`, by its rule: the words, `'words'` for the editor's own, null for a rule that is only looked at. */
export type Takes = readonly string[] | 'words' | null

const lineEnd = ['join', 'break'] as const
const headingOrText = ['heading', 'text'] as const
const furnitureOrText = ['furniture', 'text'] as const

/** Decisions that an editor gives without having been asked: without `take` they say nothing. */
export const unasked: Record<string, Takes> = {
  'line-break': lineEnd,
  role: ['text', 'furniture', 'title', 'box-title'],
  heading: ['heading', 'run-in', 'text'],
  cells: 'words',
}

/** Every rule that a correction may name. */
export const rules: Record<string, Takes> = {
  ...unasked,
  note: null,
  'box-end-guessed': ['body', 'box'],
  'paragraph-break-guessed': lineEnd,
  'line-end-guessed': lineEnd,
  'heading-end-guessed': lineEnd,
  'heading-guessed': headingOrText,
  'run-in-guessed': headingOrText,
  'page-number-guessed': furnitureOrText,
  'running-header-guessed': furnitureOrText,
  'contents-list': null,
  'title-missing': null,
  'text-truncated': null,
  'box-empty': null,
  'box-single-item': null,
  'row-group-guessed': null,
  'row-cells-guessed': null,
  'row-incomplete': null,
  'project-name-unclear': null,
  'number-duplicate': null,
  'number-gap': null,
  'number-misread': null,
  'number-restarts': null,
  'number-split': null,
  'number-without-dot': null,
  'number-without-heading': null,
  'bracket-unclosed': null,
  'bracket-unopened': null,
  'space-between-words': null,
  'odd-character': null,
}
