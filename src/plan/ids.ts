import { tableTitleOf } from './box-title.ts'
import { markOf, markOfNumber, ordinalOfNumeral, partRank } from './mark.ts'
import { rowNumberOf } from './row-number.ts'
import type {
  Block,
  Box,
  BoxBlock,
  BoxTitle,
  Indicator,
  IndicatorName,
  IndicatorTable,
  Plan,
  Section,
} from './tree.ts'

/**
 * Gives every node its anchor, from the document's own numbering: `s3-1-2`, `s3-1-2-p1`, `box-2`,
 * `box-2-project-1`, `indicator-12`. What bears no number counts within its parent; a number that
 * occurs again gets `_2`.
 */
export function assignIds(plan: Plan): void {
  const numbering: Numbering = { taken: new Set(), unnumberedBoxes: 0 }
  let unnumberedSections = 0
  for (const part of plan.children) {
    if (part.type === 'notice') idsOfBlocks(part.children, 'notice', numbering)
    if (part.type === 'preamble') idsOfBlocks(part.children, 'preamble', numbering)
    if (part.type === 'colophon') part.id = claim(numbering, 'colophon')
    if (part.type === 'section') {
      if (part.number === null) unnumberedSections += 1
      idsOfSection(part, '', unnumberedSections, numbering)
    }
  }
}

interface Numbering {
  taken: Set<string>
  unnumberedBoxes: number
}

function claim(numbering: Numbering, wanted: string): string {
  let id = wanted
  for (let turn = 2; numbering.taken.has(id); turn += 1) id = `${wanted}_${String(turn)}`
  numbering.taken.add(id)
  return id
}

function idsOfSection(section: Section, parent: string, unnumbered: number, numbering: Numbering): void {
  section.id = claim(numbering, sectionId(section.number, parent, unnumbered))
  const head = section.children[0]
  if (head?.type === 'heading') head.id = section.id
  if (head?.type === 'paragraph' && head.children[0]?.type === 'runIn') head.children[0].id = section.id
  idsOfBlocks(section.children, section.id, numbering)
  let runIns = 0
  for (const child of section.children) {
    if (child.type !== 'section') continue
    if (child.number === null) runIns += 1
    idsOfSection(child, section.id, runIns, numbering)
  }
}

function sectionId(number: string | null, parent: string, unnumbered: number): string {
  const mark = number === null ? null : markOfNumber(number)
  if (mark?.rank === partRank) return `part${String(mark.ordinal)}`
  const top = parent === '' || /^part\d+$/u.test(parent)
  const prefix = parent === '' ? '' : `${parent}-`
  if (!mark) return `${prefix}r${String(unnumbered)}`
  return top ? `${prefix}s${String(mark.ordinal)}` : `${prefix}${String(mark.ordinal)}`
}

function idsOfBlocks(
  children: (Block | BoxBlock | { type: string })[],
  parent: string,
  numbering: Numbering,
): void {
  let paragraphs = 0
  for (const child of children) {
    if (child.type === 'paragraph' && 'id' in child) {
      paragraphs += 1
      child.id = claim(numbering, `${parent}-p${String(paragraphs)}`)
    }
    if (child.type === 'box') idsOfBox(child as Box, numbering)
  }
}

function idsOfBox(box: Box, numbering: Numbering): void {
  if (box.number === null) numbering.unnumberedBoxes += 1
  const number = box.number === null ? `u${String(numbering.unnumberedBoxes)}` : boxNumber(box.number)
  // 表1 beside 专栏1: each has its own numbering, so each its own addresses.
  const title = box.children.find((child) => child.type === 'boxTitle')
  const table = box.number !== null && tableTitleOf(title ? textsOf(title) : '') !== null
  box.id = claim(numbering, `box-${table ? 't' : ''}${number}`)
  idsOfBlocks(box.children, box.id, numbering)
  let unnumbered = 0
  for (const child of box.children) {
    if (child.type === 'project') {
      if (child.number === null) unnumbered += 1
      const ordinal = child.number === null ? `u${String(unnumbered)}` : ordinalOf(child.number)
      child.id = claim(numbering, `${box.id}-project-${ordinal}`)
    }
    if (child.type === 'indicatorTable') idsOfRows(child, numbering)
  }
}

/** A row below a numbered one, （1） or 其中, counts within it: indicator-3-1, indicator-3-u1. */
function idsOfRows(table: IndicatorTable, numbering: Numbering): void {
  let above: string | null = null
  let unnumbered = 0
  const rows = table.children.flatMap((group) => (group.type === 'indicatorGroup' ? group.children : []))
  for (const row of rows) {
    if (row.type !== 'indicator') continue
    const printed = rowNumberOf(nameOf(row))
    const below = above !== null && (printed === null || (markOf(printed)?.rank ?? 0) > 6)
    if (printed === null) unnumbered += 1
    const ordinal = printed === null ? `u${String(unnumbered)}` : ordinalOf(printed)
    row.id = claim(numbering, `${below && above !== null ? above : 'indicator'}-${ordinal}`)
    if (below || printed === null || (markOf(printed)?.rank ?? 0) > 6) continue
    above = row.id
    unnumbered = 0
  }
}

function nameOf(row: Indicator): string {
  const name = row.children.find((cell) => cell.type === 'indicatorName')
  return name ? textsOf(name) : ''
}

function textsOf(node: BoxTitle | IndicatorName): string {
  return node.children.map((text) => text.value).join('')
}

/** 2 → 2, 1-1 → 1-1, 一 → 1. */
function boxNumber(printed: string): string {
  return printed
    .split(/[-—–－.．]/u)
    .map((part) => String(ordinalOfNumeral(part.trim())))
    .join('-')
}

/** 1. → 1, （2） → 2, 03 → 3. */
function ordinalOf(printed: string): string {
  const digits = /^[0-9０-９]+/u.exec(printed)?.[0]
  return digits === undefined ? String(markOf(printed)?.ordinal ?? 'u') : String(ordinalOfNumeral(digits))
}
