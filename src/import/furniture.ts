import { ink } from '../plan/text.ts'
import { columnRole } from '../plan/column-role.ts'
import { boxTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'
import { endsSentence, startsResponsibility } from './signs.ts'

/** What a page prints beside the document's own text. */
export type Furniture = 'page-number' | 'running-header' | 'page-tool' | 'contents-list'

/** — 12 —, - 3 -, ·3·, 第 3 页, 第3页 共20页, 3/20 */
const numbered =
  /^(?:[-—–－―─·•]+\s*\d{1,3}\s*[-—–－―─·•]+|第\s*\d{1,3}\s*[页頁](?:[\s，,/]*共\s*\d{1,3}\s*[页頁])?|\d{1,3}\s*\/\s*\d{1,3}|[Pp](?:age)?\.?\s*\d{1,3})$/u
/** 字体：【大 中 小】 打印 分享 */
const tool =
  /^(?:[【[]?\s*(?:字体|字號|字号|字体大小)[：:\s【[]*(?:[大中小]|默认|超大)[\s】\]大中小默认超\d]*(?:打印|分享|收藏|关闭|本页|页面|文章|\s|[|｜：:])*|(?:打印本页|打印|分享到?|关闭窗口|返回顶部|扫一扫在手机打开当前页|收藏|我要纠错)(?:[\s|｜：:]*(?:打印|分享到?|关闭|收藏|微信|微博|本页|窗口)*)*)$/u
/** 3, alone in its line. */
const bare = /^\d{1,3}$/u

/** The lines that are page furniture, each with its kind. Corrections (`role`) add to them and take away. */
export function furnitureOf(lines: Line[], desk: Desk): Map<Line, Furniture> {
  const filled = lines.filter((line) => line.text !== '')
  const found = new Map<Line, Furniture>()
  const take = (line: Line, kind: Furniture): void => {
    found.set(line, kind)
  }
  for (const line of filled) {
    if (numbered.test(line.text)) take(line, 'page-number')
    else if (tool.test(line.text)) take(line, 'page-tool')
    else if (desk.answer('role', line, ['furniture'])) found.set(line, 'page-tool')
  }
  takeContents(filled, found, desk)
  takeTableHeaders(filled, found, desk)
  takeBareNumbers(filled, found, desk)
  takeHeaders(filled, found, desk)
  for (const line of found.keys()) if (desk.answer('role', line, ['text'])) found.delete(line)
  return found
}

/** 一、发展基础 ……… 3 */
const leader = /[.．…·•‥_\s]{3,}\s*[-—(（]?\s*\d{1,3}\s*[-—)）]?$|\t\s*\d{1,3}$/u

/** 目录 and the headings that it repeats; the tree makes its own from the headings themselves. */
function takeContents(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const title = filled.findIndex((line) => /^目\s*[录錄次]$/u.test(line.text))
  const start =
    title >= 0
      ? title + 1
      : filled.findIndex(
          (line, index) =>
            leader.test(line.text) &&
            leader.test(filled[index + 1]?.text ?? '') &&
            leader.test(filled[index + 2]?.text ?? ''),
        )
  if (start < 0 || start > 200) return
  const words = (line: Line): string => ink(line.text.replace(leader, '')).replace(/\d{1,3}$/u, '')
  const last = new Map<string, number>()
  // Where the entries bear page numbers, a line without one is none of them.
  const withLeaders = filled.slice(start, start + 3).some((line) => leader.test(line.text))
  let end = start
  const first = filled[start]
  for (const [index, line] of filled.entries()) last.set(words(line), index)
  while (end < filled.length) {
    const line = filled[end]
    if (!line) break
    if (end > start && first && words(line) === words(first) && !leader.test(line.text)) break
    const listed =
      found.has(line) ||
      leader.test(line.text) ||
      leader.test(filled[end + 1]?.text ?? '') ||
      (!withLeaders && (last.get(words(line)) ?? 0) > end && !endsSentence.test(line.text))
    if (!listed) break
    end += 1
  }
  if (end - start < (title >= 0 && withLeaders ? 1 : 3)) return
  const lines = filled.slice(title >= 0 ? title : start, end).filter((line) => !found.has(line))
  for (const line of lines) found.set(line, 'contents-list')
  const head = lines[0]
  if (head)
    desk.report(
      'contents-list',
      head,
      `Took ${String(lines.length)} lines as the list of contents, which repeats the headings`,
      'info',
      ['text of the plan'],
    )
}

/** Bare numbers count up from page to page; one alone counts only where a page visibly begins or ends. */
function takeBareNumbers(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const candidates = filled.map((line, index) => ({ line, index })).filter(({ line }) => bare.test(line.text))
  for (const chain of chainsOf(candidates)) {
    for (const { line, index } of chain) {
      const next = filled[index + 1]
      const atBreak = line.opensPage || next?.opensPage === true || index === filled.length - 1
      const torn = chain.length >= 2 && chain.some((each) => splitsSentence(filled, each.index))
      // 1, 2 and 4 printed in another form stand around a bare 3.
      const counted = neighbours(filled, found, index, Number(line.text))
      const took = chain.length >= 3 || atBreak || torn || counted ? 'furniture' : 'text'
      // A number in a table is text without a question.
      if (took === 'text' && !splitsSentence(filled, index)) continue
      const message = `Ambiguous number ${line.text} alone in its line, took it as ${took === 'furniture' ? 'a page number' : 'text'}`
      if (desk.decide('page-number-guessed', line, message, took, ['furniture', 'text']) === 'furniture')
        found.set(line, 'page-number')
    }
  }
}

/** True where the page numbers before and behind a line, whatever their form, leave room for this one. */
function neighbours(filled: Line[], found: Map<Line, Furniture>, index: number, number: number): boolean {
  const value = (line: Line | undefined): number => Number(/\d{1,3}/u.exec(line?.text ?? '')?.[0])
  const isNumber = (line: Line): boolean => found.get(line) === 'page-number'
  const before = filled.slice(0, index).findLast(isNumber)
  const behind = filled.slice(index + 1).find(isNumber)
  return (
    (before !== undefined && value(before) === number - 1) ||
    (behind !== undefined && value(behind) === number + 1)
  )
}

interface At {
  line: Line
  index: number
}

/** The longest runs of n, n + 1, n + 2 that stand at least eight lines apart. */
function chainsOf(candidates: At[]): At[][] {
  const chains: At[][] = []
  for (const at of candidates) {
    const fits = chains
      .filter((chain) => {
        const last = chain.at(-1)
        return last && Number(at.line.text) === Number(last.line.text) + 1 && at.index - last.index >= 8
      })
      .sort((a, b) => b.length - a.length)[0]
    if (fits) fits.push(at)
    else chains.push([at])
  }
  return chains
}

function splitsSentence(filled: Line[], index: number): boolean {
  const before = filled[index - 1]?.text ?? ''
  if (markOf(before) !== null || boxTitleOf(before) !== null) return false
  return before.length >= 15 && !endsSentence.test(before)
}

/** The same words at the top or the bottom of several pages. The first such line may be the title itself and stays. */
function takeHeaders(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  const groups = new Map<string, At[]>()
  for (const [index, line] of filled.entries()) {
    if (found.has(line) || line.text.length < 4 || line.text.length > 60) continue
    if (
      /[，。；]/u.test(line.text) ||
      markOf(line.text) ||
      startsResponsibility.test(line.text) ||
      /^0\d/u.test(line.text)
    )
      continue
    const key = ink(line.text).replace(/^[-—·\d]+|[-—·\d]+$/gu, '')
    if (!/\p{Script=Han}{4}/u.test(key)) continue
    groups.set(key, [...(groups.get(key) ?? []), { line, index }])
  }
  for (const [key, places] of groups) {
    const atBreak = places.filter(({ index }) => isAtPageBreak(filled, found, index))
    const inSentence = places.filter(({ index }) => {
      const before = filled[index - 1]
      return before !== undefined && !found.has(before) && splitsSentence(filled, index)
    })
    const named = /规划|規劃|纲要|方案|计划|計劃|政府|办公室|文件|公报/u.test(key)
    if (
      places.length < 2 ||
      !(atBreak.length >= 2 || (named && places.length >= 3 && inSentence.length >= 1))
    )
      continue
    for (const [turn, place] of places.entries()) {
      const opens = turn === 0 && !atBreak.includes(place) && !inSentence.includes(place)
      if (opens || (!named && !atBreak.includes(place))) continue
      const { line } = place
      const message = `Ambiguous line “${line.text.slice(0, 20)}”, which comes ${String(places.length)} times, took it as a running header`
      if (
        desk.decide('running-header-guessed', line, message, 'furniture', ['furniture', 'text']) ===
        'furniture'
      )
        found.set(line, 'running-header')
    }
  }
}

function isAtPageBreak(filled: Line[], found: Map<Line, Furniture>, index: number): boolean {
  const line = filled[index]
  const before = filled[index - 1]
  const next = filled[index + 1]
  return (
    line?.opensPage === true ||
    next?.opensPage === true ||
    (before !== undefined && found.get(before) === 'page-number') ||
    (next !== undefined && found.get(next) === 'page-number')
  )
}

/** The header row of a table printed again where the table goes on, on a new page or below a label. */
function takeTableHeaders(filled: Line[], found: Map<Line, Furniture>, desk: Desk): void {
  let header = ''
  for (const line of filled) {
    if (boxTitleOf(line.text) !== null || line.text.includes('。')) header = ''
    const cells = line.text.split(/[\t ]+/u)
    const heads = cells.filter((cell) => columnRole(cell) !== 'value').length
    if (cells.length < 2 || heads < 2) continue
    if (ink(line.text) !== header) {
      header = ink(line.text)
      continue
    }
    const message =
      'Ambiguous second header row of a table, the same as the first, took it as printed again on a new page'
    if (
      desk.decide('running-header-guessed', line, message, 'furniture', ['furniture', 'text']) === 'furniture'
    )
      found.set(line, 'running-header')
  }
}
