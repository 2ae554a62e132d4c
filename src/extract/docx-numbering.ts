import type { Element } from '@xmldom/xmldom'
import { counterText } from './counter-text.ts'
import { attributeOf, childOf, childrenOf, valueOf } from './xml-tree.ts'

/** A number that Word shows before a paragraph and the file does not hold: its text, and whether the format is known here. */
export interface ComputedNumber {
  text: string
  known: boolean
}

/** Counts the automatic numbers of a document, paragraph after paragraph; null for a paragraph without one. */
export type Numbering = (paragraph: Element) => ComputedNumber | null

/** The numbering of a document from the roots of `numbering.xml` and `styles.xml`, where it has them. */
export function docxNumbering(numbering: Element | undefined, styles: Element | undefined): Numbering {
  const lists = listsOf(numbering)
  const styleNumbers = styleNumbersOf(styles)
  const defaultStyle = defaultStyleOf(styles)
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr')
    const style = valueOf(properties, 'pStyle') ?? defaultStyle
    const own = numberOf(properties)
    const inherited = style === undefined ? {} : (styleNumbers.get(style) ?? {})
    const id = own.id ?? inherited.id
    const list = id === undefined ? undefined : lists.get(id)
    if (id === undefined || id === '0' || list === undefined) return null
    const linked = list.levels.findIndex((each) => each?.style !== undefined && each.style === style)
    const level = own.level ?? inherited.level ?? (linked < 0 ? 0 : linked)
    const shape = list.levels[level]
    if (shape === undefined) return null
    const current = counts.get(list.abstractId) ?? []
    counts.set(list.abstractId, current)
    const restart = list.restarts[level]
    const key = `${id} ${String(level)}`
    const before =
      restart !== undefined && !started.has(key) ? restart - 1 : (current[level] ?? shape.start - 1)
    started.add(key)
    current[level] = before + 1
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const after = list.levels[deeper]?.restartAfter
      if (after !== 0 && (after === undefined || level < after)) current[deeper] = undefined
    }
    return numberText(list, level, current)
  }
}

interface Level {
  start: number
  format: string
  text: string
  /** Of the space after the number: tab, space, nothing. */
  suffix: string
  legal: boolean
  style: string | undefined
  restartAfter: number | undefined
}

interface List {
  abstractId: string
  levels: (Level | undefined)[]
  restarts: (number | undefined)[]
}

function numberText(list: List, level: number, counts: (number | undefined)[]): ComputedNumber | null {
  const shape = list.levels[level]
  if (shape === undefined) return null
  // A bullet of Wingdings stands in a private area and is no text.
  if (shape.format === 'bullet') return { text: shape.text.replace(/[\uE000-\uF8FF]/gu, ''), known: true }
  let known = true
  const text = shape.text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const named = list.levels[at]
    const count = counts[at] ?? named?.start ?? 1
    const written = counterText(count, shape.legal ? 'decimal' : (named?.format ?? 'decimal'))
    if (written === null) known = false
    return written ?? String(count)
  })
  if (text === '') return null
  return { text: shape.suffix === 'nothing' || /[、.．）)]$/u.test(text) ? text : `${text} `, known }
}

function listsOf(numbering: Element | undefined): Map<string, List> {
  const lists = new Map<string, List>()
  if (numbering === undefined) return lists
  const abstracts = new Map<string, Element>()
  const linked = new Map<string, Element>()
  for (const element of childrenOf(numbering)) {
    if (element.localName !== 'abstractNum') continue
    abstracts.set(attributeOf(element, 'abstractNumId') ?? '', element)
    const style = valueOf(element, 'styleLink')
    if (style !== undefined) linked.set(style, element)
  }
  for (const num of childrenOf(numbering)) {
    if (num.localName !== 'num') continue
    const abstractId = valueOf(num, 'abstractNumId') ?? ''
    const given = abstracts.get(abstractId)
    const abstract = linked.get(valueOf(given, 'numStyleLink') ?? '') ?? given
    if (abstract === undefined) continue
    const list: List = { abstractId, levels: levelsOf(abstract), restarts: [] }
    for (const override of childrenOf(num)) {
      if (override.localName !== 'lvlOverride') continue
      const at = Number(attributeOf(override, 'ilvl') ?? 0)
      const own = childOf(override, 'lvl')
      if (own) list.levels[at] = levelOf(own)
      const start = valueOf(override, 'startOverride')
      if (start !== undefined) list.restarts[at] = Number(start)
    }
    lists.set(attributeOf(num, 'numId') ?? '', list)
  }
  return lists
}

function levelsOf(abstract: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of childrenOf(abstract))
    if (level.localName === 'lvl') levels[Number(attributeOf(level, 'ilvl') ?? 0)] = levelOf(level)
  return levels
}

function levelOf(level: Element): Level {
  const restart = valueOf(level, 'lvlRestart')
  return {
    start: Number(valueOf(level, 'start') ?? 1),
    format: valueOf(level, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    suffix: valueOf(level, 'suff') ?? 'tab',
    legal: childOf(level, 'isLgl') !== undefined,
    style: valueOf(level, 'pStyle'),
    restartAfter: restart === undefined ? undefined : Number(restart),
  }
}

interface StyleNumber {
  id?: string | undefined
  level?: number | undefined
}

function numberOf(properties: Element | undefined): StyleNumber {
  const number = childOf(properties, 'numPr')
  const level = valueOf(number, 'ilvl')
  return { id: valueOf(number, 'numId'), level: level === undefined ? undefined : Number(level) }
}

/** Style → its number, its own or that of the style it is based on. */
function styleNumbersOf(styles: Element | undefined): Map<string, StyleNumber> {
  const found = new Map<string, { own: StyleNumber; base: string | undefined }>()
  for (const style of styles === undefined ? [] : childrenOf(styles))
    if (style.localName === 'style')
      found.set(attributeOf(style, 'styleId') ?? '', {
        own: numberOf(childOf(style, 'pPr')),
        base: valueOf(style, 'basedOn'),
      })
  const resolved = new Map<string, StyleNumber>()
  for (const name of found.keys()) {
    const number: StyleNumber = {}
    const seen = new Set<string>()
    for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = found.get(at)?.base) {
      seen.add(at)
      number.id ??= found.get(at)?.own.id
      number.level ??= found.get(at)?.own.level
    }
    resolved.set(name, number)
  }
  return resolved
}

function defaultStyleOf(styles: Element | undefined): string | undefined {
  const style = (styles === undefined ? [] : childrenOf(styles)).find(
    (each) =>
      each.localName === 'style' &&
      attributeOf(each, 'type') === 'paragraph' &&
      /^(?:1|true)$/u.test(attributeOf(each, 'default') ?? ''),
  )
  return attributeOf(style, 'styleId')
}
