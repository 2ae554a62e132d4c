import { titleOf } from '../plan/title-of.ts'
import { plainText } from '../plan/plain-text.ts'
import { ink } from '../plan/text.ts'
import type { Plan } from '../plan/tree.ts'
import { checkReplaced } from './check-replaced.ts'
import { ImportError } from './finding.ts'
import type { ImportInput } from './import-input.ts'
import type { Line } from './lines.ts'

/** Throws where a file is empty, holds control characters or lost ones, or no Chinese. */
export function checkIsText(input: ImportInput, lines: Line[]): void {
  if (lines.every((line) => line.text === '')) throw noPlan(input, 'empty')
  const binary = lines.find((line) => /[\u0000-\u0008\u000E-\u001F]/u.test(line.text))
  if (binary) throw noPlan(input, 'control-characters', binary.number)
  checkReplaced(input.source, input.files.source)
  if (!/\p{Script=Han}/u.test(input.source)) throw noPlan(input, 'no-chinese')
}

const planWord = /[规規][划劃]|计划|計劃|[纲綱]要|方案/u

/** Throws where neither the title nor the notice speaks of a plan. */
export function checkIsPlan(input: ImportInput, plan: Plan): void {
  const { title } = titleOf(plan)
  const front = plan.children.filter((part) => part.type === 'notice' || part.type === 'documentTitle')
  if ((title !== plan.id && planWord.test(title)) || front.some((part) => planWord.test(plainText(part))))
    return
  // A plan that came without title and notice speaks of itself: 制定本规划.
  if (/本(?:[规規][划劃]|[纲綱]要)/u.test(ink(plainText(plan)))) return
  throw noPlan(input, 'no-plan-word')
}

const reasons = {
  empty: 'the file is empty',
  'control-characters': 'the file holds control characters, so it is no text',
  'no-chinese': 'the file holds no Chinese text',
  'no-heading': 'no first heading such as 一、 or 第一章 was found',
  'no-plan-word': 'neither a title nor a notice speaks of a 规划, 计划 or 纲要',
}

/** The refusal of a text that is no plan; `detail` of the error says why. */
export function noPlan(
  input: ImportInput,
  detail: keyof typeof reasons,
  line: number | null = null,
): ImportError {
  return new ImportError(
    input.files.source,
    line,
    'not-a-plan',
    `This is no plan: ${reasons[detail]}. Nothing was written.`,
    'Give the text of one plan as UTF-8, with its title and its headings 一、 （一） 1. in lines of their own.',
    detail,
  )
}
