import type { PlanStyle } from './plan-style.ts'

/** The note on who does it that ends a paragraph, and who does what by it; ⏎ begins a line of its own. */
export function printedNote(names: string[], style: PlanStyle): { printed: string; facts: string[] } {
  const [first, ...others] = names
  if (first === undefined) return { printed: '', facts: [] }
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
  )[style.bodies]
  return { printed, facts }
}
