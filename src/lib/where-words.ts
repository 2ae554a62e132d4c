import { untitledBox } from '../plan/collect-boxes.ts'
import { numbered } from '../plan/numbered.ts'
import type { OutlineEntry, PlanRecord } from '../plan/record.ts'
import { boxNumber } from './box-number.ts'

/**
 * Where a heading, paragraph, box, project or row stands, in words: 三、重点任务 › （三） › 8.大力发展残疾人慈善事业, 一、发展基础 › 第 2 段, 专栏 5 第 2 项：残疾儿童康复救助项目,
 * 专栏 1 第 12 项指标. The id itself where the record knows none such.
 */
export function whereWords(
  {
    boxes,
    outline,
    paragraphs,
    indicators,
  }: Pick<PlanRecord, 'boxes' | 'outline' | 'paragraphs' | 'indicators'>,
  nodeId: string,
): string {
  if (nodeId.startsWith('notice')) return '印发通知'
  const box = boxes.find(({ projects }) => projects.some(({ id }) => id === nodeId))
  const project = box?.projects.find(({ id }) => id === nodeId)
  if (box && project) return `${inBox(box)}${itemWords(project.number, '项：')}${project.name}`
  const row = indicators.find(({ id }) => id === nodeId)
  if (row) {
    const table = boxes.find(({ lines: [from, to] }) => from <= row.lines[0] && row.lines[0] <= to)
    return `${table ? inBox(table) : ''}${itemWords(row.number, '项指标') || row.name}`
  }
  const itself = boxes.find(({ id }) => id === nodeId)
  if (itself) return boxWords(itself)
  if (outline.some(({ id }) => id === nodeId)) return pathOf(outline, nodeId).map(stepWords).join(' › ')
  const sectionId = paragraphs.find(({ id }) => id === nodeId)?.sectionId
  if (sectionId === 'preamble') return '引言'
  const siblings = paragraphs.filter((paragraph) => paragraph.sectionId === sectionId)
  const count = siblings.findIndex(({ id }) => id === nodeId) + 1
  const steps = pathOf(outline, sectionId).map(stepWords)
  return [...steps, ...(siblings.length > 1 ? [`第 ${String(count)} 段`] : [])].join(' › ') || nodeId
}

/** 专栏 5; a box without a number goes by its title. */
function boxWords({ id, number, title }: { id: string; number: string | null; title: string }): string {
  if (number !== null) return boxNumber(id, number)
  return title === untitledBox ? '没有标题的专栏或者表' : `专栏“${title}”`
}

/** 专栏 5 and 专栏一, as what stands in them follows: with a space, between Chinese characters without one. */
function inBox(box: { id: string; number: string | null; title: string }): string {
  const words = boxWords(box)
  return /\p{Script=Han}$/u.test(words) ? words : `${words} `
}

/** `2.` is 第 2 项, no number is nothing. */
function itemWords(number: string | null, measure: string): string {
  return number === null ? '' : `第 ${number.replace(/[.．、。\s]+$/u, '')} ${measure}`
}

/** The headings that lead to a section, itself the last. */
function pathOf(outline: OutlineEntry[], id: string | undefined): OutlineEntry[] {
  const at = outline.findIndex((entry) => entry.id === id)
  const path: OutlineEntry[] = []
  for (const entry of outline.slice(0, at + 1).reverse())
    if (entry.level < (path[0]?.level ?? Infinity)) path.unshift(entry)
  return path
}

/** First and last in full, between them the printed numbers. */
function stepWords({ number, text }: OutlineEntry, index: number, path: OutlineEntry[]): string {
  const inner = index > 0 && index < path.length - 1
  return inner && number !== null ? number : numbered({ number, text })
}
