import { draftMeta } from '../import/draft-meta.ts'
import type { Finding } from '../import/finding.ts'
import { importPlan } from '../import/import-plan.ts'
import type { Line } from '../import/lines.ts'
import type { Meta } from '../import/meta.ts'
import { whereWords } from '../lib/where-words.ts'
import { collectBoxes } from '../plan/collect-boxes.ts'
import { collectCommitments } from '../plan/collect-commitments.ts'
import { collectIndicators } from '../plan/collect-indicators.ts'
import { noticePart } from '../plan/collect-notice.ts'
import { collectOutline } from '../plan/collect-outline.ts'
import { collectParagraphs } from '../plan/collect-paragraphs.ts'
import { collectResponsibilities } from '../plan/collect-responsibilities.ts'
import { linesOfNodes } from '../plan/line-index.ts'
import { countInk } from '../plan/text.ts'
import { titleOf } from '../plan/title-of.ts'
import type { Plan } from '../plan/tree.ts'
import { contentsHtml } from './contents-html.ts'
import { figureHtml } from './figure-html.ts'
import { findingHtml } from './finding-html.ts'
import { findingMessage } from './finding-message.ts'
import type { FindingMessage } from './finding-message.ts'
import { passageLines } from './passage-lines.ts'
import { planHtml } from './plan-html.ts'
import type { Reading } from './reading.ts'
import { textOf } from './text-of.ts'

/** What a reader gave: a file's name and bytes; pasted words are bytes in UTF-8. */
export interface Given {
  name: string
  bytes: Uint8Array
}

/** A plan that was read: what the page shows, and what the search and the packet are made from. */
export interface ReadPlan {
  reading: Reading
  tree: Plan
  findings: Finding[]
  messages: FindingMessage[]
  /** A draft without the checksum, which is made when it is saved. */
  meta: Meta
}

/** Reads a plan as the command line does, and makes ready what is shown of it. Throws an `ImportError` when it is no plan. */
export function readPlan({ name, bytes }: Given): ReadPlan {
  const { text, encoding } = textOf(bytes, name)
  const files = { source: name, corrections: 'corrections.yaml' }
  const { tree, findings, lines } = importPlan({ id: 'plan', source: text, corrections: [], files })
  const meta = draftMeta(tree, text, { name, encoding, sha256: '', text: null })

  const linesOf = linesOfNodes(lineEnds(lines))
  const outline = collectOutline(tree, linesOf)
  const paragraphs = collectParagraphs(tree, linesOf)
  const boxes = collectBoxes(tree, linesOf)
  const indicators = collectIndicators(tree, linesOf, () => null)
  const projects = boxes.flatMap((box) => box.projects)
  const shares = collectResponsibilities(tree, linesOf, { of: () => null, in: () => [] })
  const bodies = new Set(shares.flatMap((share) => share.bodies.map((body) => body.name)))
  const figures = collectCommitments(tree, { period: meta.period, indicators })
  const promises = figures.filter(({ kind }) => kind === 'promise').length

  const printed = printedLines(lines)
  const messages = findings.map((finding) => findingMessage(finding, printed, name))
  const nodeAt = passageLines([...outline, ...paragraphs, ...projects, ...indicators, ...boxes])
  const { title: known, derived } = titleOf(tree)
  // Where nothing is printed the model gives the plan's id.
  const title = derived && known === tree.id ? null : known
  const record = { outline, paragraphs, boxes, indicators }
  const counts = [
    `${outline.length} 个标题`,
    `${paragraphs.length} 段正文`,
    `${boxes.length} 个专栏`,
    `${projects.length} 个项目`,
    `${indicators.length} 项指标`,
    bodies.size === 0
      ? '没有写明牵头或责任单位的标注'
      : `${bodies.size} 个单位（写在牵头、参与、责任单位的标注里）`,
    `${figures.length} 个数（多少人、多少户、多少钱、百分之几）`,
    `${countInk(text)} 个字（不算空白），每个字都有归处`,
  ]
  return {
    tree,
    findings,
    messages,
    meta,
    reading: {
      title: title ?? '没有找到标题',
      derived,
      facts: [
        ['文号', noticePart(tree, 'documentNumber') ?? '没有找到'],
        ['发文机关', noticePart(tree, 'signedBy') ?? '没有找到'],
        ['日期', noticePart(tree, 'dateIssued') ?? '没有找到'],
        ['地方（从标题看）', title === null ? '看不出' : meta.place.name],
        ['规划期（从标题看）', title?.includes(meta.period.name) ? periodWords(meta.period) : '看不出'],
        ['文件和编码', `${name}，${encoding}`],
      ],
      counts,
      findingsHtml: messages.map((message) => findingHtml(message, nodeAt(message.line))),
      contentsHtml: contentsHtml(outline),
      figuresHtml: figures.map((figure) => figureHtml(figure, whereWords(record, figure.nodeId))),
      figuresSaid: `一共 ${figures.length} 个：${promises} 个是答应做到的，${figures.length - promises} 个说的是以前的情况。`,
      textHtml: planHtml(tree),
      said: `读出：${outline.length} 个标题，${boxes.length} 个专栏，${findings.length} 处看不准`,
    },
  }
}

/** Where each line ends, and what is printed in it: a line may come in several parts. */
function lineEnds(lines: Line[]): number[] {
  const ends: number[] = []
  for (const { number, end } of lines) ends[number - 1] = end
  return ends
}

function printedLines(lines: Line[]): string[] {
  const printed: string[] = []
  for (const { number, text } of lines) printed[number - 1] = `${printed[number - 1] ?? ''}${text}`
  return printed
}

function periodWords({ name, from, to }: Meta['period']): string {
  return `${name}（${from}至${to}年）`
}
