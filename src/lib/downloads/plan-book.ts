import { derivedTitleWords } from '../derived-title-words.ts'
import { planName } from '../../plan/plan-name.ts'
import type { LoadedPlan } from '../plans.ts'
import { chineseDate, periodSentences } from '../period-status.ts'
import { planPath } from '../plan-paths.ts'
import { site } from '../site.ts'
import { canonical } from '../urls.ts'
import type { Book } from './book.ts'
import type { Chapter, FlowParagraph } from './flow.ts'
import { ourParagraph, ours } from './flow.ts'
import { planChapters } from './plan-chapters.ts'

/** A plan as a book: a page that says what it is, then the whole text. `marks` says how our words are known in that kind of file. */
export function planBook(
  { id, record, tree }: Pick<LoadedPlan, 'id' | 'record' | 'tree'>,
  marks: string,
): Book {
  const { title, documentNumber, issuingAuthority, dateIssued, place, source } = record
  const taken = [documentNumber ?? '文号未写明', issuingAuthority, source.publisher, source.url]
  return {
    address: canonical(planPath(id)),
    title,
    creator: issuingAuthority ?? place.name,
    publisher: site.name,
    source: taken.filter((words) => words !== null).join('，'),
    issued: dateIssued,
    date: site.today,
    accessibility:
      '全书是可以放大、换颜色、用读屏软件听读的文字，没有图片、声音和动画。有目录，标题分级，表格有表头。读屏软件常常不读的符号（如≥、—），旁边用小字写了读法。还没有请人用各种阅读软件试过。',
    chapters: [frontOf(record, marks), ...planChapters(tree)],
  }
}

function frontOf(record: LoadedPlan['record'], marks: string): Chapter {
  const { title, documentNumber, issuingAuthority, dateIssued, place, period } = record
  const { first, rest } = periodSentences(record, site.today)
  const facts: [name: string, value: string | null][] = [
    ['地区', [...place.within, place.name].join(' › ')],
    ['发文字号', documentNumber],
    ['发文机关', issuingAuthority],
    ['发文日期', dateIssued === null ? null : chineseDate(dateIssued)],
    ['规划期', `${String(period.from)}年至${String(period.to)}年`],
  ]
  return {
    id: 'front',
    plan: null,
    blocks: [
      { type: 'heading', id: 'front-title', level: 1, pieces: [ours(title)], label: '这个文件是什么' },
      ourParagraph(`这是${planName(record)}的全文。${derivedTitleWords(record)}`),
      { type: 'paragraph', pieces: [{ ...ours(first), strong: true }, ours(rest)] },
      ...facts.map(([name, value]) => ourParagraph(`${name}：${value ?? '该规划未写明'}`)),
      ourParagraph(`文字逐字照原文件，一个字也没有改。${marks}`),
      siteParagraph(record.id),
    ],
  }
}

function siteParagraph(plan: string): FlowParagraph {
  const address = canonical(planPath(plan))
  return {
    type: 'paragraph',
    pieces: [
      ours(`这个文件是${site.name}做的。${site.name}不是政府网站。每一条的网址、出处和数据都在：`),
      { ...ours(address), address },
    ],
  }
}
