import { markOf, partRank } from './mark.ts'
import { fromNumeral } from './numerals.ts'
import type { Block, Box, BoxBlock, Indicator, Plan, Section } from './tree.ts'

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
  const mark = number === null ? null : markOf(number)
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
  box.id = claim(numbering, `box-${number}`)
  idsOfBlocks(box.children, box.id, numbering)
  let unnumbered = 0
  for (const child of box.children) {
    if (child.type === 'project') {
      if (child.number === null) unnumbered += 1
      const ordinal = child.number === null ? `u${String(unnumbered)}` : ordinalOf(child.number)
      child.id = claim(numbering, `${box.id}-project-${ordinal}`)
    }
    if (child.type !== 'indicatorTable') continue
    for (const group of child.children) {
      if (group.type !== 'indicatorGroup') continue
      for (const row of group.children) if (row.type === 'indicator') idOfIndicator(row, numbering)
    }
  }
}

function idOfIndicator(row: Indicator, numbering: Numbering): void {
  const name = row.children.find((cell) => cell.type === 'indicatorName')
  const printed = name?.children.map((text) => text.value).join('') ?? ''
  row.id = claim(numbering, `indicator-${ordinalOf(printed)}`)
}

/** 2 → 2, 1-1 → 1-1, 一 → 1. */
function boxNumber(printed: string): string {
  return printed
    .split(/[-—]/u)
    .map((part) => String(fromNumeral(part)))
    .join('-')
}

/** 1. → 1, （2） → 2, 3 → 3. */
function ordinalOf(printed: string): string {
  return String(markOf(printed)?.ordinal ?? /^\d+/u.exec(printed)?.[0] ?? 'u')
}
