import { ink } from '../../../src/plan/text.ts'
import { hanNumeral } from '../../../scripts/bench/import/han-numeral.ts'
import type { Piece } from './layout.ts'
import { noFacts } from './plan-facts.ts'
import type { PlanFacts } from './plan-facts.ts'
import type {
  Chapter,
  ModelBox,
  ModelParagraph,
  ModelRow,
  ModelSection,
  PlanModel,
  Task,
} from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'
import { groupLabels } from './words.ts'

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
  printer.colophon()
  for (const kind of Object.keys(printer.facts) as (keyof PlanFacts)[])
    printer.facts[kind] = printer.facts[kind].map(ink)
  return { pieces: printer.pieces, facts: printer.facts }
}

type Numbering = [
  chapter: (n: number) => string,
  section: (n: number) => string,
  third: (n: number) => string,
]

const numberings: Record<PlanStyle['numbering'], Numbering> = {
  '一、（一）1.': [(n) => `${hanNumeral(n)}、`, (n) => `（${hanNumeral(n)}）`, (n) => `${n}.`],
  '一、1.（1）': [(n) => `${hanNumeral(n)}、`, (n) => `${n}.`, (n) => `（${n}）`],
  '章、节、一、': [(n) => `第${hanNumeral(n)}章`, (n) => `第${hanNumeral(n)}节`, (n) => `${hanNumeral(n)}、`],
  '章、一、（一）': [
    (n) => `第${hanNumeral(n)}章`,
    (n) => `${hanNumeral(n)}、`,
    (n) => `（${hanNumeral(n)}）`,
  ],
  '篇、章、节': [(n) => `第${hanNumeral(n)}章`, (n) => `第${hanNumeral(n)}节`, (n) => `${hanNumeral(n)}、`],
}

class Printer {
  readonly pieces: Piece[] = []
  readonly facts = noFacts()
  private readonly model: PlanModel
  private readonly style: PlanStyle
  private boxes = 0
  private rows = 0

  constructor(model: PlanModel, style: PlanStyle) {
    this.model = model
    this.style = style
  }

  head(): void {
    const { name } = this.model.place
    const title = `${name}“十四五”残疾人保障和发展规划`
    const { notice } = this.style
    this.facts.head.push(`title ${this.style.title || notice !== 'none' ? title : 'any'}`)
    if (notice !== 'none') {
      const head = [`${name}人民政府关于印发《${title}》的通知`, `${name.slice(0, 1)}政发〔2022〕8号`]
      const text = `现将《${title}》印发给你们，请认真贯彻执行。`
      const lines = [
        ...(notice === 'number-last' ? head : head.reverse()),
        '各乡镇人民政府、街道办事处：',
        text,
        `${name}人民政府`,
        '2022年6月16日',
        '（此件公开发布）',
      ]
      for (const line of lines) this.piece(line, line === text ? 'body' : 'line')
      this.facts.head.push(
        `number ${name.slice(0, 1)}政发〔2022〕8号`,
        'date 2022-06-16',
        `by ${name}人民政府`,
        `notice ${name}人民政府关于印发《${title}》的通知`,
        'to 各乡镇人民政府、街道办事处',
        `text ${text}`,
        'openness 此件公开发布',
      )
    }
    if (this.style.title) this.piece(title, 'line')
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

  heading(level: number, title: string, number: string): void {
    const space = this.style.space || number.startsWith('第') ? ' ' : ''
    this.piece(`${number}${space}${title}`)
    this.facts.headings.push(`${level} | ${number} | ${title} | line`)
  }

  paragraph({ text, bodies }: ModelParagraph): void {
    this.facts.paragraphs.push(this.piece(text + this.note(bodies)))
  }

  colophon(): void {
    if (!this.style.colophon) return
    const { name, level } = this.model.place
    this.piece(`抄送：${level}委办公室，${level}人大常委会办公室，${level}政协办公室。`, 'line')
    this.piece(`${name}人民政府办公室 2022年6月17日印发`, 'line')
    this.facts.colophon = [
      ...['委', '人大常委会', '政协'].map((body) => `${level}${body}办公室`),
      `${name}人民政府办公室`,
      '2022-06-17',
    ]
  }

  private section({ title, content, box }: ModelSection, ordinal: number): void {
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
        for (const point of content.points) this.runIn(point, '——', this.depth(3))
        break
      case 'numbered':
        for (const [index, task] of content.tasks.entries()) this.numbered(task, index + 1)
        break
    }
    if (box) this.box(box)
    if (box) this.afterBox(box, content)
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

  private runIn({ title, paragraph }: Task, number: string, level: number): void {
    const printed = `${number}${title}。${paragraph.text}${this.note(paragraph.bodies)}`
    this.facts.headings.push(
      number === '——' ? `${level} | | ——${title} | run-in` : `${level} | ${number} | ${title} | run-in`,
    )
    this.facts.paragraphs.push(this.piece(printed))
  }

  private box(box: ModelBox): void {
    this.boxes += 1
    const title = box.type === 'table' ? '残疾人保障和发展主要指标' : box.title
    const { style, boxes } = this
    const number =
      { 专栏一: hanNumeral(boxes), '专栏1-1': `1-${boxes}`, '专栏：': '' }[
        style.boxTitle.split(' ')[0]?.replace('甲', '') ?? ''
      ] ?? String(boxes)
    const printed = style.boxTitle.replace('甲', title).replace(/1-1|一|1/u, number)
    for (const line of printed.split('⏎')) this.piece(line, 'line')
    this.facts.boxes.push(`${number} | ${title} | ${box.type === 'table' ? 'indicators' : 'projects'}`)
    if (box.type === 'table') this.table(box.rows)
    else for (const [index, item] of box.items.entries()) this.item(item, index + 1)
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

  private item({ name, text: words }: { name: string; text: string }, ordinal: number): void {
    const text = this.style.items === '1.名称 2.4万名…' ? `2.4万名残疾人得到服务，${words}` : words
    const circled = String.fromCodePoint(0x2460 + ordinal - 1)
    const [number, printed] = (
      {
        '1.名称 说明': [`${ordinal}.`, `${ordinal}.${name} ${text}`],
        '1.名称 2.4万名…': [`${ordinal}.`, `${ordinal}.${name} ${text}`],
        '1.名称。说明': [`${ordinal}.`, `${ordinal}.${name}。${text}`],
        '（1）名称：说明': [`（${ordinal}）`, `（${ordinal}）${name}：${text}`],
        '01　名称⏎说明': [`0${ordinal}`, `0${ordinal}\u3000${name}⏎${text}`],
        '名称。说明': ['', `${name}。${text}`],
        '①名称。说明': [circled, `${circled}${name}。${text}`],
      } as const
    )[this.style.items]
    for (const line of printed.split('⏎')) this.piece(line, 'box')
    this.facts.items.push(`${number} | ${name} | ${text}`)
  }

  private table(rows: ModelRow[]): void {
    const { table } = this.style
    const columns = table === 'two-values' ? ['2020年', '2025年'] : ['目标']
    const unitColumn = table === 'unit-column'
    if (table !== 'no-header')
      this.piece(['指标', ...(unitColumn ? ['单位'] : []), ...columns, '属性'].join(' '), 'line')
    for (const [index, { name, unit, values, nature }] of rows.entries()) {
      this.rows += 1
      const group = table === 'groups' ? (groupLabels[Math.floor((index * 2) / rows.length)] ?? '') : ''
      if (group !== '' && (index === 0 || groupLabels[Math.floor(((index - 1) * 2) / rows.length)] !== group))
        this.piece(group, 'line')
      const cells = values.slice(0, columns.length)
      this.piece(
        [`${index + 1}.${name}${unitColumn ? ` ${unit}` : `（${unit}）`}`, ...cells, nature].join(' '),
        'line',
      )
      const printed = cells.map((cell, at) => `${table === 'no-header' ? '' : (columns[at] ?? '')}=${cell}`)
      this.facts.rows.push(
        `${index + 1}. | ${name} | ${unit} | ${group} | ${printed.join(' ')} ${nature === '约束性' ? 'obligatory' : 'anticipatory'}`,
      )
    }
  }

  /** The printed note, and the facts of who does what. */
  private note(bodies: string[]): string {
    const { level } = this.model.place
    const names = bodies.map((body) => level + body)
    const [first = '', ...others] = names
    if (first === '') return ''
    const [all, rest] = [names.join('、'), others.join('、')]
    const lead = [`lead ${first}`, `participating ${others.join(' ')}`]
    const responsible = [`responsible ${names.join(' ')}`]
    const [printed, facts] = (
      {
        '（牵头单位：A；参与单位：B）': [`（牵头单位：${first}；参与单位：${rest}）`, lead],
        '（责任单位：A、B）': [`（责任单位：${all}）`, responsible],
        '（A、B负责）': [`（${all}负责）`, responsible],
        '（A牵头，B、C配合）': [`（${first}牵头，${rest}配合）`, lead],
        '责任单位：A': [`⏎责任单位：${all}`, responsible],
      } as const
    )[this.style.bodies]
    this.facts.bodies.push(...facts)
    return printed
  }

  private depth(level: number): number {
    return this.style.numbering === '篇、章、节' ? level + 1 : level
  }

  /** Adds a piece, or two where a line of its own follows; its text. */
  private piece(text: string, place: Piece['place'] = 'body'): string {
    for (const part of text.split('⏎')) this.pieces.push({ text: part, place })
    return text.replace('⏎', '')
  }
}
