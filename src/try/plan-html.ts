import { ourBoxTitle } from '../components/plan/box-html.ts'
import { headingTag } from '../components/plan/heading-tag.ts'
import { indicatorGroup } from '../components/plan/indicator-group.ts'
import { indicatorRow } from '../components/plan/indicator-row.ts'
import { indicatorSentences } from '../components/plan/indicator-sentences.ts'
import { indicatorTables } from '../components/plan/indicator-tables.ts'
import { oneTitle } from '../components/plan/one-title.ts'
import { paragraphHtml } from '../components/plan/paragraph-html.ts'
import { projectTextHtml } from '../components/plan/project-text-html.ts'
import { signsHtml } from '../components/plan/signs-html.ts'
import { xmlText } from '../lib/xml-text.ts'
import { plainText } from '../plan/plain-text.ts'
import type { Box, BoxBlock, Indicator, IndicatorGroup, IndicatorTable, Inline } from '../plan/tree.ts'
import type { Paragraph, Plan, PlanPart, Project, Section } from '../plan/tree.ts'

/** Sections of level 1 are `h3`: the heading of the whole text stands above them. */
const below = 1

/**
 * A plan's text as HTML, one piece a block, as the reading page has it but for the links at headings. Every word of the document is
 * escaped; what is not the document's is `data-added`.
 */
export function planHtml(plan: Plan): string[] {
  return oneTitle(plan.children.flatMap(partHtml))
}

function partHtml(part: PlanPart): string[] {
  switch (part.type) {
    case 'notice': {
      const lines = part.children.map((child) =>
        child.type === 'paragraph'
          ? paragraph(child)
          : `<p class="notice-${child.kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}">${signsHtml(plainText(child))}</p>`,
      )
      return [`<div id="notice" class="notice">${lines.join('')}</div>`]
    }
    case 'documentTitle':
      return [`<div id="title" class="document-title">${signsHtml(plainText(part))}</div>`]
    case 'preamble':
      return [`<div class="preamble">${part.children.map(block).join('')}</div>`]
    case 'section':
      return section(part)
    case 'colophon': {
      const lines = part.children.map((child) => `<p>${signsHtml(plainText(child))}</p>`)
      return [`<div class="colophon" id="colophon">${lines.join('')}</div>`]
    }
  }
}

function section(node: Section): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'section') return section(child)
    if (child.type !== 'heading') return [block(child)]
    const tag = headingTag(child.level + below)
    const title = `<${tag} id="${xmlText(child.id)}">${signsHtml(plainText(child))}</${tag}>`
    return [`<div class="headed level-${child.level}">${title}</div>`]
  })
}

function block(node: Paragraph | Box | BoxBlock): string {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node)
    case 'box':
      return box(node)
    case 'project':
      return project(node)
    case 'indicatorTable':
      return table(node)
  }
}

function paragraph({ id, children }: Paragraph): string {
  const { runIn, body } = paragraphHtml(children.map(inline).join(''), id)
  if (runIn === null) return `<p id="${xmlText(id)}">${body}</p>`
  const rest = body === '' ? '' : `<p>${body}</p>`
  return `<div id="${xmlText(id)}" class="entry"><div class="headed">${runIn}</div>${rest}</div>`
}

function inline(node: Inline): string {
  if (node.type === 'text') return xmlText(node.value)
  if (node.type === 'responsibility') return `<span class="responsibility">${xmlText(plainText(node))}</span>`
  const tag = headingTag(node.level + below)
  return `<${tag} id="${xmlText(node.id)}" class="run-in">${signsHtml(plainText(node))}</${tag}>`
}

function box({ id, level, children }: Box): string {
  const tag = headingTag(level + below)
  const inner: string[] = []
  let items = ''
  const closeList = (): void => {
    if (items !== '') inner.push(`<ol role="list" class="projects">${items}</ol>`)
    items = ''
  }
  for (const child of children) {
    if (child.type === 'project') {
      items += project(child)
      continue
    }
    closeList()
    inner.push(
      child.type === 'boxTitle'
        ? `<div class="headed"><${tag} class="box-title">${signsHtml(plainText(child))}</${tag}></div>`
        : block(child),
    )
  }
  closeList()
  const inside = inner.join('')
  const title = children.some((child) => child.type === 'boxTitle')
    ? ''
    : `<div class="headed"><${tag} class="box-title" data-added>${ourBoxTitle(inside)}</${tag}></div>`
  return `<section id="${xmlText(id)}" class="box">${title}${inside}</section>`
}

function project({ id, children }: Project): string {
  const parts = children.map((child) =>
    child.type === 'projectName'
      ? `<div class="headed"><strong class="project-name">${signsHtml(plainText(child))}</strong></div>`
      : `<p>${projectTextHtml(child.children.map(inline).join(''))}</p>`,
  )
  return `<li class="project" id="${xmlText(id)}">${parts.join('')}</li>`
}

function table({ children }: IndicatorTable): string {
  const parts = children.map((child) =>
    child.type === 'tableHeader'
      ? `<tr class="heads">${child.children.map((cell) => `<th scope="col">${xmlText(plainText(cell))}</th>`).join('')}</tr>`
      : group(child),
  )
  return `<div class="indicator-tables">${indicatorSentences(indicatorTables(parts.join('')))}</div>`
}

function group({ children }: IndicatorGroup): string {
  const slot = children.map((child) =>
    child.type === 'groupLabel' ? `<caption>${xmlText(plainText(child))}</caption>` : row(child),
  )
  const { caption, rows } = indicatorGroup(slot.join(''))
  const label =
    caption === null ? '<caption data-added>指标和目标</caption>' : `<caption>${caption}</caption>`
  return `<table class="indicators">${label}<thead></thead><tbody>${rows}</tbody></table>`
}

const cellClasses = {
  indicatorUnit: 'unit',
  indicatorValue: 'value',
  indicatorNature: 'nature',
  indicatorBodies: 'bodies',
}

function row({ id, children }: Indicator): string {
  const cell = (node: Indicator['children'][number]): string => {
    const text = xmlText(plainText(node))
    if (node.type === 'indicatorName') return `<th scope="row">${text}</th>`
    return `<td class="${cellClasses[node.type]}">${text}</td>`
  }
  const { cells, last } = indicatorRow(children.map(cell).join(''))
  return `<tr id="${xmlText(id)}">${cells}<td class="${last.class}">${last.html}</td></tr>`
}
