/** A term that printed words may lead to. */
export interface LinkableTerm {
  id: string
  /** Every printed form. */
  forms: string[]
  /** Longer words in which a form means something else. */
  apart: string[]
}

/** Where a term stands in a text. */
export interface TermMatch {
  id: string
  start: number
  end: number
}

/** The terms of a text in their order: the longest form where several begin, none within another. */
export type TermFinder = (text: string) => TermMatch[]

/** A finder of these terms. */
export function termFinder(terms: LinkableTerm[]): TermFinder {
  const idOf = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [form, id] as const)))
  const words = [...idOf.keys(), ...terms.flatMap(({ apart }) => apart)]
  if (words.length === 0) return () => []
  const longestFirst = words.sort((one, other) => other.length - one.length)
  const pattern = new RegExp(longestFirst.map(escaped).join('|'), 'gu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const id = idOf.get(word)
      return id === undefined ? [] : [{ id, start: index, end: index + word.length }]
    })
}

/** How the terms of an HTML text are linked. */
export interface TermLinking {
  find: TermFinder
  hrefOf: (id: string) => string
  /** Elements that begin a section, in which each term is linked once more: h2, h3. */
  sections: string[]
}

/**
 * Rendered HTML in which the first occurrence of each term in a section is a link. No character is added or lost. Left as they are: what stands in links, headings (but for
 * names of projects), captions and heads of tables, which a reader hears again at every cell, controls and additions of ours (`data-added`), titles in 《》, words that run across tags, and what touches a link, since two would look like one.
 */
export function linkTerms(html: string, { find, hrefOf, sections }: TermLinking): string {
  const open: Element[] = []
  let known = new Set<string>()
  let titles = 0
  const text = (words: string): string => {
    const before = titles
    titles = titlesAfter(words, before)
    if (open.some(({ quiet }) => quiet)) return words
    let done = 0
    let linked = ''
    for (const { id, start, end } of find(words)) {
      const touching = done > 0 && start === done
      if (touching || known.has(id) || titlesAfter(words.slice(0, start), before) > 0) continue
      known.add(id)
      linked += `${words.slice(done, start)}<a class="term" href="${hrefOf(id)}">${words.slice(start, end)}</a>`
      done = end
    }
    return linked + words.slice(done)
  }
  const tag = (markup: string): string => {
    const name = /^<\/?([a-z][\w:-]*)/iu.exec(markup)?.[1]?.toLowerCase()
    if (name === undefined) return markup
    if (!inline.has(name)) titles = 0
    if (markup.startsWith('</')) {
      const at = open.findLastIndex((element) => element.name === name)
      if (at >= 0) open.splice(at)
      return markup
    }
    if (sections.includes(name)) known = new Set()
    if (!empty.has(name) && !markup.endsWith('/>')) open.push({ name, quiet: isQuiet(name, markup) })
    return markup
  }
  // Splitting by a pattern with one group gives text and tag in turn.
  return html
    .split(tagPattern)
    .map((piece, at) => (at % 2 === 0 ? text(piece) : tag(piece)))
    .join('')
}

interface Element {
  name: string
  /** True where nothing is linked. */
  quiet: boolean
}

/** <p id="s1-p1">, </p>, <!-- a comment -->; a `>` may stand within an attribute. */
const tagPattern = /(<!--.*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>)/isu
const addition = /\sdata-added(?=[\s=>])/u
const projectName = /\sclass="project-name"/u
const heading = /^h[1-6]$/u
const controls = new Set(
  'a button summary label select textarea caption th script style svg code pre nav'.split(' '),
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements that a title in 《》 may run through. */
const inline = new Set('a abbr b br em i mark q small span strong sub sup wbr'.split(' '))

function isQuiet(name: string, markup: string): boolean {
  return controls.has(name) || addition.test(markup) || (heading.test(name) && !projectName.test(markup))
}

/** How many 《 are open after some words. */
function titlesAfter(words: string, before: number): number {
  let open = before
  for (const sign of words) {
    if (sign === '《') open += 1
    if (sign === '》') open = Math.max(0, open - 1)
  }
  return open
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
