import type { Desk } from './finding.ts'

/** A desk that asks and answers nothing, for a stage that only tries how far it would come. */
export const quietDesk: Desk = {
  findings: [],
  decide: (_rule, _line, _message, took) => took,
  report: () => undefined,
  answer: () => null,
  peek: () => null,
  words: () => null,
}
