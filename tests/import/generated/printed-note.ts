import type { PlanStyle } from './plan-style.ts'

/** The rule for all notes of a plan, which the first of them bears. */
const rule = '，列第一位者为牵头单位，下同'

/**
 * The note on who does it that ends a paragraph, and who does what by it; ⏎ begins a line of its own. `isFirst` is true for
 * the first one of a plan.
 */
export function printedNote(
  names: string[],
  style: PlanStyle,
  isFirst: boolean,
): { printed: string; facts: string[] } {
  const [first, ...others] = names
  if (first === undefined) return { printed: '', facts: [] }
  const [all, rest] = [names.join('、'), others.join('、')]
  const lead = [`lead ${first}`, `participating ${others.join(' ')}`]
  const responsible = style.firstLeads ? lead : [`responsible ${names.join(' ')}`]
  const said = style.firstLeads && isFirst ? rule : ''
  const [printed, facts] = (
    {
      '（牵头单位：A；参与单位：B）': [`（牵头单位：${first}；参与单位：${rest}）`, lead],
      '（责任单位：A、B）': [`（责任单位：${all}${said}）`, responsible],
      '（A、B负责）': [`（${all}负责${said}）`, responsible],
      '（A牵头，B、C配合）': [`（${first}牵头，${rest}配合）`, lead],
      '责任单位：A': [`责任单位：${all}${said}`, responsible],
      '（A、B，列第一位者为牵头单位，下同）': [`（${all}${isFirst ? rule : ''}）`, lead],
    } as const
  )[style.bodies]
  const ownLine = style.noteLine === 'own' || style.bodies === '责任单位：A'
  return { printed: `${ownLine ? '⏎' : ''}${printed}`, facts }
}
