import { parse } from 'parse5'
import { ImportError } from '../import/finding.ts'
import { excerptOf } from './excerpt-of.ts'
import type { Extracted, ExtractWarning } from './extracted.ts'
import { htmlDecode } from './html-decode.ts'
import { htmlLines } from './html-lines.ts'
import { htmlMain } from './html-main.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { notTooDeep } from './not-too-deep.ts'
import { attribute, isElement, silent, wordsOf } from './html-tree.ts'

/**
 * The document of a saved web page, a block a line and a table row a line; what was left out is told.
 * Throws an `ImportError` when the page cannot be decoded or holds no Chinese text outside its frame.
 */
export function htmlText(bytes: Uint8Array, file: string): Extracted {
  const { text: source, encoding, warnings } = htmlDecode(bytes, file)
  const document = parse(source)
  const html = document.childNodes.find((node): node is HtmlElement => isElement(node, 'html'))
  const body = html?.childNodes.find((node): node is HtmlElement => isElement(node, 'body'))
  if (html === undefined || body === undefined) throw noWords([], file)
  const read = (): Extracted => {
    const { dropped } = htmlMain(body, titleOf(html))
    const { lines, furniture } = withoutButtons(htmlLines(body, dropped))
    if (!lines.some((line) => /\p{Script=Han}/u.test(line))) throw noWords(framesIn(body), file)
    return {
      text: `${lines.join('\n')}\n`,
      format: 'html',
      encoding,
      warnings: [...warnings, ...leftOut(body, dropped, furniture), ...pictures(body, dropped)],
    }
  }
  return notTooDeep(read, file, {
    rule: 'html-broken',
    document: 'page',
    advice: 'Open it in a browser, save its text as .txt in UTF-8, and give that.',
  })
}

function titleOf(html: HtmlElement): string {
  const head = html.childNodes.find((node): node is HtmlElement => isElement(node, 'head'))
  const title = head?.childNodes.find((node): node is HtmlElement => isElement(node, 'title'))
  return title === undefined ? '' : wordsOf(title)
}

/** Buttons of the page that stand in lines of their own: 【字体：大 中 小】, 打印 关闭, 分享到：. */
function withoutButtons(lines: string[]): { lines: string[]; furniture: string[] } {
  const button =
    /^[【\[（(]?(?:(?:字[体号]|打印(?:本页|文章|页面)?|关闭(?:窗口|本页)?|分享(?:到|至)?|收藏(?:本页)?|我要纠错|返回顶部|复制链接|下载|[大中小]|微信|微博|QQ|空间)[\s：:|【】\[\]（）()丨/·]*)+$/u
  return {
    lines: lines.filter((line) => !button.test(line)),
    furniture: lines.filter((line) => button.test(line)),
  }
}

/** One message for everything with Chinese words that was left out: a warning when a sentence is among it. */
function leftOut(body: HtmlElement, dropped: Set<HtmlNode>, furniture: string[]): ExtractWarning[] {
  const blocks = outermost(body, dropped)
    .map((node) => (isElement(node) && silent.test(node.tagName) ? '' : wordsOf(node)))
    .concat(furniture)
    .filter((words) => /\p{Script=Han}/u.test(words))
  if (blocks.length === 0) return []
  const told = blocks.map(excerptOf)
  const sum = blocks.reduce((count, words) => count + [...words.replace(/\s/gu, '')].length, 0)
  return [
    {
      rule: 'page-frame-left-out',
      severity: blocks.some((words) => /\p{Script=Han}{6}[^。]*。/u.test(words)) ? 'warning' : 'info',
      line: null,
      message: `Left out ${String(sum)} characters around the document in ${String(blocks.length)} blocks: ${told.join('; ')}`,
    },
  ]
}

function outermost(node: HtmlNode, dropped: Set<HtmlNode>): HtmlNode[] {
  if (dropped.has(node)) return [node]
  return isElement(node) ? node.childNodes.flatMap((child) => outermost(child, dropped)) : []
}

function pictures(body: HtmlElement, dropped: Set<HtmlNode>): ExtractWarning[] {
  const count = elementsIn(body, 'img', dropped).length
  if (count === 0) return []
  const message = `Left out ${String(count)} pictures; look whether one of them shows text or a table`
  return [{ rule: 'picture-left-out', severity: 'warning', line: null, message }]
}

function framesIn(body: HtmlElement): string[] {
  return elementsIn(body, 'iframe', new Set()).map((frame) => attribute(frame, 'src'))
}

function elementsIn(node: HtmlNode, name: string, dropped: Set<HtmlNode>): HtmlElement[] {
  if (!isElement(node) || dropped.has(node)) return []
  return [
    ...(node.tagName === name ? [node] : []),
    ...node.childNodes.flatMap((child) => elementsIn(child, name, dropped)),
  ]
}

function noWords(frames: string[], file: string): ImportError {
  const why = frames.length === 0 ? '' : `; its text stands in a page of its own (${frames.join(', ')})`
  return new ImportError(
    file,
    null,
    'html-without-text',
    `This page holds no Chinese text${why}. Nothing was written.`,
    'Open the page in a browser, wait until its text is there, and save it as .html again; or copy the text into a .txt in UTF-8.',
  )
}
