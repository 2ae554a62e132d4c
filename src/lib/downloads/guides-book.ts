import type { Guide, GuidePlan } from '../guides.ts'
import { guideHeadings, guides } from '../guides.ts'
import { periodsOver } from '../period-status.ts'
import { textPath } from '../plan-paths.ts'
import { planOf, plans } from '../plans.ts'
import { site } from '../site.ts'
import { canonical } from '../urls.ts'
import { whereWords } from '../where-words.ts'
import { lookedFor } from '../../plain/looked-for.ts'
import type { Source, Statement } from '../../plain/statement.ts'
import { kindWords } from '../../plain/statement.ts'
import { planName } from '../../plan/plan-name.ts'
import type { Book } from './book.ts'
import type { Chapter, FlowBlock, FlowHeading, FlowList, FlowQuotation } from './flow.ts'
import { ourParagraph, ours, printed } from './flow.ts'

/** Every guide in one book, a chapter each, with the words of the plans below each sentence. */
export function guidesBook(): Book {
  return {
    address: canonical('/guides/'),
    title: '您遇到了什么事：规划里的解答',
    creator: site.name,
    publisher: site.name,
    source: null,
    issued: null,
    date: site.today,
    accessibility:
      '全书是可以放大、换颜色、用读屏软件听读的文字，没有图片、声音和动画。有目录，标题分级。还没有请人用各种阅读软件试过。',
    chapters: [front(), ...guides().map((guide) => guideChapter(guide))],
  }
}

function front(): Chapter {
  const records = plans().map(({ record }) => record)
  const over = periodsOver(records, site.today)
  const address = canonical('/guides/')
  return {
    id: 'front',
    plan: null,
    blocks: [
      {
        type: 'heading',
        id: 'front-title',
        level: 1,
        pieces: [ours('您遇到了什么事：规划里的解答')],
        label: '这个文件是什么',
      },
      ourParagraph('这里用平常的话回答常见的问题。每句话前面写明它是哪一种：'),
      ourParagraph(`“${kindWords.says}”：规划里有这个意思，下面引了原文。`),
      ourParagraph(`“${kindWords.absent}”：我们找遍了这份规划的全文，没有写。`),
      ourParagraph(`“${kindWords.ours}”：我们自己写的，规划里没有。`),
      ourParagraph('这些话是我们的解释，办事以原文和有关部门说的为准。'),
      ...(over === null
        ? []
        : [
            {
              type: 'paragraph' as const,
              pieces: [
                { ...ours(over.sentence), strong: true },
                ours('里面的补贴、名额和目标可能已经变了。办事以前，请先问当地的残联或者有关部门。'),
              ],
            },
          ]),
      {
        type: 'paragraph',
        pieces: [ours(`${site.name}不是政府网站。网上的这些解答在：`), { ...ours(address), address }],
      },
    ],
  }
}

/** One guide: the question, the short answer, then what each plan says. */
export function guideChapter({ id, title, question, easy, about, plans: answers }: Guide): Chapter {
  const heading: FlowHeading = { type: 'heading', id, level: 1, pieces: [ours(title)] }
  return {
    id: `guide-${id}`,
    plan: null,
    blocks: [
      heading,
      { type: 'paragraph', pieces: [{ ...ours(question), strong: true }] },
      statementList(easy),
      statementList(about),
      ...answers.flatMap((answer) => answerBlocks(answer)),
    ],
  }
}

function answerBlocks({ plan, parts, prepare, ask, card }: GuidePlan): FlowBlock[] {
  const record = planOf(plan)?.record
  const heading = (level: number, part: string, text: string): FlowHeading => ({
    type: 'heading',
    id: part === '' ? plan : `${plan}-${part}`,
    level,
    pieces: [ours(text)],
  })
  return [
    heading(2, '', record === undefined ? plan : planName(record)),
    ...parts.flatMap(({ heading: text, statements }, at): FlowBlock[] => [
      heading(3, String(at + 1), text),
      statementList(statements),
    ]),
    heading(3, 'prepare', guideHeadings.prepare),
    statementList(prepare),
    heading(3, 'ask', guideHeadings.ask),
    statementList(ask),
    ...(card.length === 0
      ? []
      : [
          heading(3, 'card', guideHeadings.card),
          ...(record === undefined
            ? []
            : [ourParagraph(`《${record.title}》（${record.documentNumber ?? '文号未写明'}）`)]),
          ...card.map(quotationOf),
        ]),
  ]
}

/** Sentences with the mark of their kind before them and what they rest on below them. */
export function statementList(statements: Statement[]): FlowList {
  return { type: 'list', items: statements.map((statement) => ({ blocks: statementBlocks(statement) })) }
}

function statementBlocks(statement: Statement): FlowBlock[] {
  const said: FlowBlock = {
    type: 'paragraph',
    pieces: [{ ...ours(`${kindWords[statement.kind]}：`), strong: true }, ours(statement.text)],
  }
  switch (statement.kind) {
    case 'says':
      return [said, ...statement.sources.map(quotationOf)]
    case 'absent':
      return [said, ourParagraph(lookedFor(statement.words))]
    case 'ours':
      return statement.basis === null ? [said] : [said, ourParagraph(`依据：${statement.basis}`)]
  }
}

function quotationOf({ plan, node, quote }: Source): FlowQuotation {
  const record = planOf(plan)?.record
  const label = record === undefined ? node : `${planName(record)}，${whereWords(record, node)}`
  return {
    type: 'quotation',
    quote: printed(quote),
    source: { ...ours(label), address: canonical(textPath(plan, node)) },
  }
}
