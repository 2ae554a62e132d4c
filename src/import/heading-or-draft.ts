import { markOf } from '../plan/mark.ts'
import type { FlatBlock } from '../plan/nest.ts'
import { standsAlone } from '../plan/nest.ts'
import type { Context } from './context.ts'
import type { Excerpt } from './excerpt.ts'
import { joinApart, joinLines } from './excerpt.ts'
import { headingOf } from './heading.ts'
import { setApart } from './layout.ts'
import type { Line } from './lines.ts'
import { numberedBlock } from './numbered-block.ts'
import type { Draft } from './run-ins.ts'
import { firstSentenceEnd } from './run-ins.ts'
import { dashPoint } from './signs.ts'

/** The heading that the lines of a unit are, or the paragraph of which is not known yet whether it opens with one. */
export function headingOrDraft(unit: Line[], next: Line | undefined, context: Context): FlatBlock | Draft {
  const { desk } = context
  const excerpt = isPhrases(unit, context) ? joinApart(unit) : joinLines(unit)
  const { text } = excerpt
  const told = toldBlock(excerpt, context)
  if (told) return told
  const line = unit[0]
  const mark = markOf(text)
  if (mark && line) return numberedBlock(excerpt, mark, line, context)
  // ——多层次残疾人社会保障体系更加完善。残疾人…: a point with a sentence of its own as heading.
  if (dashPoint.test(text)) {
    const first = firstSentenceEnd(text)
    return { type: 'draft', excerpt, runInEnd: /[；：]/u.test(text.slice(0, first)) ? 0 : first }
  }
  if (standsAlone.test(text)) return headingOf(excerpt)
  if (line && isBareHeading(unit, next, context)) {
    const message = `Ambiguous line “${text}” without number and full stop, took it as a heading`
    if (desk.decide('heading-guessed', line, message, 'heading', ['heading', 'text']) === 'heading')
      return headingOf(excerpt)
  }
  return { type: 'draft', excerpt, runInEnd: 0 }
}

/** 第一篇 夯实基础 / 开启新征程: lines that end in a space where no line length broke them are phrases of their own. */
function isPhrases(unit: Line[], { layout, source }: Context): boolean {
  return (
    layout.measure === null &&
    unit.length > 1 &&
    unit.slice(0, -1).every(({ textEnd, end }) => /^[ \u3000]/u.test(source.slice(textEnd, end)))
  )
}

/** What an editor says that a unit is; null where nothing was said. */
function toldBlock(excerpt: Excerpt, { desk, outline }: Context): FlatBlock | Draft | null {
  const [line] = excerpt.lines
  const first = firstSentenceEnd(excerpt.text)
  const takes = first > 0 ? (['heading', 'text', 'run-in'] as const) : (['heading', 'text'] as const)
  const answer = line ? desk.answer('heading', line, takes) : null
  if (answer === null) return null
  if (answer !== 'heading')
    return { type: 'draft', excerpt, runInEnd: answer === 'run-in' ? first : 0, settled: true }
  const mark = markOf(excerpt.text)
  if (mark) outline.enter(mark)
  return headingOf(excerpt)
}

/** A few words, 发展环境, that the setting gives a paragraph of its own. */
function isBareHeading(unit: Line[], next: Line | undefined, { layout }: Context): boolean {
  const [line] = unit
  if (!line || !next || unit.length > 1 || !/^\p{Script=Han}{3,20}$/u.test(line.text)) return false
  return setApart(next, layout) ?? layout.measure === null
}
