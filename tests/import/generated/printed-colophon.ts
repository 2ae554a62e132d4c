import type { PlanModel } from './plan-model.ts'

/** The lines of a colophon, and what an import must find of them. */
export function printedColophon({ place: { name, level } }: PlanModel): { lines: string[]; facts: string[] } {
  const offices = ['委', '人大常委会', '政协'].map((body) => `${level}${body}办公室`)
  return {
    lines: [`抄送：${offices.join('，')}。`, `${name}人民政府办公室 2022年6月17日印发`],
    facts: [...offices, `${name}人民政府办公室`, '2022-06-17'],
  }
}
