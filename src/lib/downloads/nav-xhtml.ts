import { bookOutline, boxOutline } from './book-outline.ts'
import type { OutlineItem } from './book-outline.ts'
import { piecesXhtml, xhtmlPage } from './chapter-xhtml.ts'
import type { Chapter } from './flow.ts'
import { ours } from './flow.ts'

/** The contents of an EPUB: every heading, nested; the boxes in a list of their own; and where the text begins. */
export function navXhtml(chapters: Chapter[]): string {
  const boxes = boxOutline(chapters)
  const [front, first] = chapters
  return xhtmlPage(
    '目录',
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">目录</h1>
${listXhtml(bookOutline(chapters))}
</nav>
${
  boxes.length === 0
    ? ''
    : `<section id="boxes" aria-labelledby="boxes-title">
<h2 id="boxes-title">专栏一览</h2>
${listXhtml(boxes)}
</section>
`
}<nav epub:type="landmarks" id="landmarks" hidden="">
<h2>主要位置</h2>
<ol>
<li><a epub:type="toc" href="#toc">目录</a></li>
<li><a epub:type="bodymatter" href="${(first ?? front)?.id ?? 'nav'}.xhtml">正文</a></li>
</ol>
</nav>`,
  )
}

function listXhtml(items: OutlineItem[]): string {
  const lines = items.map(
    ({ heading, chapter, items: below }) =>
      `<li><a href="${chapter}.xhtml#${heading.id}">${piecesXhtml(heading.label === undefined ? heading.pieces : [ours(heading.label)])}</a>${
        below.length === 0 ? '' : `\n${listXhtml(below)}\n`
      }</li>`,
  )
  return `<ol>\n${lines.join('\n')}\n</ol>`
}
