import type { Piece } from './layout.ts'
import type { PlanModel } from './plan-model.ts'
import type { PlanStyle } from './plan-style.ts'

/** The notice and the title of a plan, and what an import must find of them. */
export function printedHead({ place }: PlanModel, style: PlanStyle): { pieces: Piece[]; facts: string[] } {
  const title = `${place.name}“十四五”残疾人保障和发展规划`
  const titled = `title ${style.title || style.notice !== 'none' ? title : 'any'}`
  const notice = style.notice === 'none' ? { pieces: [], facts: [] } : printedNotice(place.name, title, style)
  return {
    pieces: [...notice.pieces, ...(style.title ? [{ text: title, place: 'line' as const }] : [])],
    facts: [titled, ...notice.facts],
  }
}

function printedNotice(name: string, title: string, style: PlanStyle): { pieces: Piece[]; facts: string[] } {
  const heading = `${name}人民政府关于印发《${title}》的通知`
  const number = `${name.slice(0, 1)}政发〔2022〕8号`
  const text = `现将《${title}》印发给你们，请认真贯彻执行。`
  const lines = [
    ...(style.notice === 'number-last' ? [heading, number] : [number, heading]),
    '各乡镇人民政府、街道办事处：',
    text,
    `${name}人民政府`,
    '2022年6月16日',
    '（此件公开发布）',
  ]
  return {
    pieces: lines.map((line) => ({ text: line, place: line === text ? 'body' : 'line' })),
    facts: [
      `number ${number}`,
      'date 2022-06-16',
      `by ${name}人民政府`,
      `notice ${heading}`,
      'to 各乡镇人民政府、街道办事处',
      `text ${text}`,
      'openness 此件公开发布',
    ],
  }
}
