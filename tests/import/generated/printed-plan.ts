import { hanNumeral } from '../../../scripts/bench/import/han-numeral.ts'
import { ink } from '../../../src/plan/text.ts'
import type { Piece } from './layout.ts'
import { numberings } from './numberings.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { Chapter, ModelBox, ModelSection, PlanModel, Task } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'
import { printBox } from './print-box.ts'
import { printedColophon } from './printed-colophon.ts'
import { printedHead } from './printed-head.ts'
import { Sheet } from './sheet.ts'

/** A plan in print: its paragraphs, headings and rows in order, and the facts that an import must find. */
export interface PrintedPlan {
  pieces: Piece[]
  facts: PlanFacts
}

/** Prints a model in a style. */
export function printedPlan(model: PlanModel, style: PlanStyle): PrintedPlan {
  const printer = new Printer(model, style)
  printer.head()
  for (const paragraph of model.preamble) printer.paragraph(paragraph)
  if (style.numbering === '篇、章、节') printer.heading(1, '总纲', '第一篇')
  for (const [index, chapter] of model.chapters.entries()) printer.chapter(chapter, index + 1)
  if (style.ending === 'box') printer.box(model.lastBox)
  printer.colophon()
  for (const kind of Object.keys(printer.facts) as (keyof PlanFacts)[])
    printer.facts[kind] = printer.facts[kind].map(ink)
  return { pieces: printer.pieces, facts: printer.facts }
}

class Printer extends Sheet {
  private boxes = 0

  head(): void {
    const { pieces, facts } = printedHead(this.model, this.style)
    this.pieces.push(...pieces)
    this.facts.head.push(...facts)
  }

  chapter({ title, intro, sections }: Chapter, ordinal: number): void {
    const [number] = numberings[this.style.numbering]
    this.heading(this.depth(1), title, number(ordinal))
    for (const paragraph of intro) this.paragraph(paragraph)
    // A heading has something below it.
    if (intro.length + sections.length === 0)
      this.paragraph({
        text: `${title}是本规划的组成部分，各地各部门要结合实际抓好落实、务求取得实效。`,
        bodies: [],
      })
    for (const [index, section] of sections.entries()) this.section(section, index + 1)
  }

  colophon(): void {
    if (!this.style.colophon) return
    const { lines, facts } = printedColophon(this.model)
    for (const line of lines) this.piece(line, 'line')
    this.facts.colophon.push(...facts)
  }

  box(box: ModelBox): void {
    this.boxes += 1
    printBox(this, box, this.boxes)
  }

  private section({ title, content, box, nextBox }: ModelSection, ordinal: number): void {
    const [, number] = numberings[this.style.numbering]
    this.heading(this.depth(2), title, number(ordinal))
    switch (content.type) {
      case 'paragraphs':
        for (const paragraph of content.paragraphs) this.paragraph(paragraph)
        break
      case 'run-ins':
        for (const task of content.tasks) this.runIn(task, '', this.depth(3))
        break
      case 'points':
        this.paragraph(content.intro)
        this.points(content.points)
        break
      case 'numbered':
        for (const [index, task] of content.tasks.entries()) this.numbered(task, index + 1)
        break
    }
    if (!box) return
    this.box(box)
    const last = this.style.boxes === 'in twos' ? nextBox : box
    if (last !== box) this.box(last)
    this.afterBox(last, content)
  }

  private points(points: Task[]): void {
    const counted = (index: number): string => `${hanNumeral(index + 1)}是`
    switch (this.style.points) {
      case '——':
        for (const point of points) this.runIn(point, '——', this.depth(3))
        break
      case '一是，二是':
        this.paragraph({
          text: points
            .map(({ title, paragraph }, index) => `${counted(index)}${title}。${paragraph.text}`)
            .join(''),
          bodies: points.at(-1)?.paragraph.bodies ?? [],
        })
        break
      case '一是⏎二是':
        for (const [index, { title, paragraph }] of points.entries())
          this.paragraph({ ...paragraph, text: `${counted(index)}${title}。${paragraph.text}` })
        break
    }
  }

  private numbered({ title, paragraph }: Task, ordinal: number): void {
    const number = numberings[this.style.numbering][2](ordinal)
    if (this.style.third === 'run-in') {
      this.runIn({ title, paragraph }, number, this.depth(3))
    } else {
      this.heading(this.depth(3), title, number)
      this.paragraph({
        ...paragraph,
        text: `各级各部门要把这项工作摆在更加突出的位置，明确任务分工，${paragraph.text}`,
      })
    }
  }

  /** What follows the box is of the kind that stands before it. */
  private afterBox({ type, after, afterTask }: ModelBox, content: ModelSection['content']): void {
    const { afterBox, numbering } = this.style
    if (afterBox === 'heading') return
    if (afterBox === 'number' && content.type === 'numbered' && type === 'projects')
      this.runIn(afterTask, numberings[numbering][2](content.tasks.length + 1), this.depth(3))
    else if (content.type === 'run-ins') this.runIn(afterTask, '', this.depth(3))
    else this.paragraph(after)
  }
}
