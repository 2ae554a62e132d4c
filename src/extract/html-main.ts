import type { HtmlElement, HtmlNode } from './html-tree.ts'
import { attribute, isElement, silent, wordsOf } from './html-tree.ts'

/** The part of a page that is the document, and the nodes that are not: what is in neither list is part of the page's frame. */
export interface MainPart {
  /** Nodes to leave out, wherever they stand. */
  dropped: Set<HtmlNode>
}

/**
 * Which nodes of a page are not its document. On the way down to the text, from element to the child that holds nine tenths of its
 * words, a block is left out only when it is made of links or is known furniture; in doubt it stays.
 */
export function htmlMain(body: HtmlElement, title: string): MainPart {
  const dropped = new Set<HtmlNode>()
  const weights = new Map<HtmlNode, Weight>()
  weigh(body, weights, dropped)
  const whole = weightOf(body, weights).own
  prune(body, weights, dropped, whole, title)
  for (let main: HtmlElement | undefined = body; main !== undefined;) {
    const kept: HtmlNode[] = main.childNodes.filter(
      (child) => !dropped.has(child) && !isFrame(child, weights, title),
    )
    const words = kept.reduce((sum, child) => sum + weightOf(child, weights).own, 0)
    const next: HtmlElement | undefined = kept.find(
      (child): child is HtmlElement =>
        isElement(child) && words > 0 && weightOf(child, weights).own >= words * 0.9,
    )
    // Where no part holds nearly everything, this is the text itself: only blocks of links go, and it is not looked into any more.
    if (next === undefined) {
      for (const child of main.childNodes)
        if (isElement(child) && blockLike.test(child.tagName) && !kept.includes(child)) dropped.add(child)
      break
    }
    for (const child of main.childNodes) {
      if (!kept.includes(child)) dropped.add(child)
      else if (child !== next) pruneFrame(child, weights, dropped, title)
    }
    main = /^(?:p|pre|span|font)$/u.test(next.tagName) ? undefined : next
  }
  return { dropped }
}

interface Weight {
  /** Chinese characters outside links. */
  own: number
  /** Chinese characters in links. */
  linked: number
}

const han = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0

const weightOf = (node: HtmlNode, weights: Map<HtmlNode, Weight>): Weight =>
  weights.get(node) ?? { own: 0, linked: 0 }

function weigh(
  node: HtmlNode,
  weights: Map<HtmlNode, Weight>,
  dropped: Set<HtmlNode>,
  inLink = false,
): Weight {
  const weight: Weight = { own: 0, linked: 0 }
  if (node.nodeName === '#text' && 'value' in node) weight[inLink ? 'linked' : 'own'] = han(node.value)
  else if (isElement(node) && (silent.test(node.tagName) || isHidden(node))) dropped.add(node)
  else if (isElement(node))
    for (const child of node.childNodes) {
      const { own, linked } = weigh(child, weights, dropped, inLink || isLink(node))
      weight.own += own
      weight.linked += linked
    }
  weights.set(node, weight)
  return weight
}

/** Leads to another page; contents lead to places in this one. */
function isLink(element: HtmlElement): boolean {
  return element.tagName === 'a' && /^(?!#.)./u.test(attribute(element, 'href'))
}

function isHidden(element: HtmlElement): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style'))
  )
}

/** Furniture by its tag, role or class, wherever it stands, as long as it is a small part of the page. */
function prune(
  node: HtmlNode,
  weights: Map<HtmlNode, Weight>,
  dropped: Set<HtmlNode>,
  whole: number,
  title: string,
): void {
  if (!isElement(node) || dropped.has(node)) return
  const { own } = weightOf(node, weights)
  if (
    isFurniture(node) &&
    own < whole * 0.2 &&
    !/[\p{Script=Han}，]{12}[^。]*。/u.test(ownWords(node)) &&
    !isMetadata(node) &&
    !holdsTitle(node, title)
  ) {
    dropped.add(node)
    return
  }
  for (const child of node.childNodes) prune(child, weights, dropped, whole, title)
}

const furnitureRole = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog)$/u
const furnitureName =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|crumbs?|location|position|weizhi|share|bdsharebuttonbox|bshare|jiathis|social|footer?|bottom|copyright|sidebar|related|relate|recommend|pager|pagination|toolbar|fontsize|font-size|print|qrcode|ewm|search|login|topbar|banner|logo|links?)(?:$|[\s_-]|box|bar|\d)/iu

function isFurniture(element: HtmlElement): boolean {
  if (/^(?:nav|footer|aside|form|dialog)$/u.test(element.tagName)) return true
  if (furnitureRole.test(attribute(element, 'role'))) return true
  return (
    !/^(?:body|html|main|article|table|tbody|tr|td|h1|h2)$/u.test(element.tagName) &&
    furnitureName.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)
  )
}

/** Words outside links. */
function ownWords(node: HtmlNode): string {
  if (isElement(node) && isLink(node)) return ''
  return isElement(node) && !silent.test(node.tagName)
    ? node.childNodes.map(ownWords).join('')
    : wordsOf(node)
}

const metadataLabel =
  /索\s*引\s*号|发\s*文\s*字\s*号|文\s*号|发\s*[布文]\s*机\s*[构关]|成\s*文\s*日\s*期|发\s*[布文]\s*日\s*期|主\s*题\s*(?:分\s*类|词)|公\s*开\s*(?:方\s*式|形\s*式)|有\s*效\s*性|信息名称|标\s*题\s*[：:]|制\s*发\s*机\s*关/gu

/** The table above a government document: 索引号, 发文字号, 发布机构 … */
function isMetadata(node: HtmlNode): boolean {
  return (
    new Set(
      wordsOf(node)
        .match(metadataLabel)
        ?.map((label) => label.replace(/\s/gu, '')),
    ).size >= 2
  )
}

/** A block outside the main text that is no part of the document. */
function isFrame(node: HtmlNode, weights: Map<HtmlNode, Weight>, title: string): boolean {
  const { own, linked } = weightOf(node, weights)
  if (own + linked === 0 || isMetadata(node) || holdsTitle(node, title)) return false
  if (linked >= own) return true
  const words = ownWords(node).replace(/\s+/gu, '')
  return own < 400 && frameWords.test(words) && words.split('。').length <= 2
}

const frameWords =
  /版权所有|ICP备|公网安备|网站标识码|网站地图|(?:主办单位|承办单位|技术支持)[：:]|您(?:现在)?的位置|当前位置|^[上下]一[篇条]|扫一扫|分享到/u

/** A block that stays as a whole may still hold parts of the frame. */
function pruneFrame(
  node: HtmlNode,
  weights: Map<HtmlNode, Weight>,
  dropped: Set<HtmlNode>,
  title: string,
): void {
  if (!isElement(node) || /^(?:table|p|h[1-6])$/u.test(node.tagName) || isMetadata(node)) return
  for (const child of node.childNodes)
    if (isElement(child) && blockLike.test(child.tagName) && isFrame(child, weights, title))
      dropped.add(child)
    else pruneFrame(child, weights, dropped, title)
}

const blockLike = /^(?:div|ul|ol|dl|section|header|footer|nav|aside|center|form)$/u

/** A heading, or what says the same as the page's title: 关于印发……的通知_某市人民政府. */
function holdsTitle(node: HtmlNode, title: string): boolean {
  if (!isElement(node)) return false
  const words = ownWords(node).replace(/\s+/gu, '')
  if (frameWords.test(words)) return false
  if (words.length < 8 || words.length > 120) return isElement(node, 'h1') && words !== ''
  return (
    isElement(node, 'h1') ||
    titlePart(title).includes(words) ||
    /^[^。]*(?:规划|纲要|计划)[^。]*$/u.test(words)
  )
}

/** The longest part of a page's title, which is the document's; the others name the site and its sections. */
function titlePart(title: string): string {
  const parts = title.replace(/\s+/gu, '').split(/[_|｜-]+/u)
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
