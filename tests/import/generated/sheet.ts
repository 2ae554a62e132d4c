import type { Piece } from './layout.ts'
import { noFacts } from './plan-facts.ts'
import type { ModelParagraph, PlanModel, Task } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'
import { printedNote } from './printed-note.ts'

/** What of a plan is printed so far, and the facts that an import must find of it. */
export class Sheet {
  readonly pieces: Piece[] = []
  readonly facts = noFacts()
  readonly model: PlanModel
  readonly style: PlanStyle
  private hasNote = false

  constructor(model: PlanModel, style: PlanStyle) {
    this.model = model
    this.style = style
  }

  heading(level: number, title: string, number: string): void {
    const space = this.style.space || number.startsWith('第') ? ' ' : ''
    this.piece(`${number}${space}${title}`)
    this.facts.headings.push(`${level} | ${number} | ${title} | line`)
  }

  paragraph({ text, bodies }: ModelParagraph): void {
    this.facts.paragraphs.push(this.piece(text + this.note(bodies)))
  }

  runIn({ title, paragraph }: Task, number: string, level: number): void {
    const printed = `${number}${title}。${paragraph.text}${this.note(paragraph.bodies)}`
    this.facts.headings.push(
      number === '——' ? `${level} | | ——${title} | run-in` : `${level} | ${number} | ${title} | run-in`,
    )
    this.facts.paragraphs.push(this.piece(printed))
  }

  /** The printed note, whose facts are noted. */
  note(bodies: string[]): string {
    const { level } = this.model.place
    const { printed, facts } = printedNote(
      bodies.map((body) => level + body),
      this.style,
      !this.hasNote,
    )
    this.hasNote ||= printed !== ''
    this.facts.bodies.push(...facts)
    return printed
  }

  /** The level of a heading, one more below a 篇. */
  depth(level: number): number {
    return this.style.numbering === '篇、章、节' ? level + 1 : level
  }

  /** Adds a piece, or two where a line of its own follows; its text. */
  piece(text: string, place: Piece['place'] = 'body'): string {
    for (const part of text.split('⏎')) this.pieces.push({ text: part, place })
    return text.replaceAll('⏎', '')
  }
}
