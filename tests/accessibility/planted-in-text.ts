import { chineseCheck } from './checks/chinese.ts'
import { comfortCheck } from './checks/comfort.ts'
import { languageCheck } from './checks/language.ts'
import { linksCheck } from './checks/links.ts'
import { paintCheck } from './checks/paint.ts'
import { placeCheck } from './checks/place.ts'
import { printCheck } from './checks/print.ts'
import { reflowCheck } from './checks/reflow.ts'
import { symbolsCheck } from './checks/symbols.ts'
import { tablesCheck } from './checks/tables.ts'
import { writtenCheck } from './checks/written.ts'
import type { PlantedDefect } from './planting.ts'
import { planting } from './planting.ts'

const { swap, into, css, both } = planting
const long = '残疾人保障和发展'.repeat(12)
const crumbs = (last: string): string =>
  `<nav aria-label="当前位置"><ol><li><a href="/">首页</a></li><li>${last}</li></ol></nav>`
const contents = (entries: string): string =>
  `<nav class="contents" aria-label="目录"><ol>${entries}</ol></nav><article><h2 id="a">一、现状</h2><p>有字。</p><h3 id="b">（一）目标</h3><p>有字。</p></article>`
const indicators = (row: string, line: string): string =>
  `<table class="indicators"><caption>收入</caption><thead><tr><th scope="col">指标</th><th scope="col">目标</th></tr></thead><tbody>${row}</tbody></table>${line}`
const row = '<tr><th scope="row">1.参保率(%)</th><td>95</td></tr>'

/** A table of 3000 px in a place that scrolls. */
export const wideTable = (attributes: string, overflow = 'auto'): ((html: string) => string) =>
  both(
    css(`.wide { overflow-x: ${overflow} } .wide table { inline-size: 3000px }`),
    into(
      `<div class="wide" ${attributes}><table><caption>宽表</caption><thead><tr><th scope="col">甲</th><th scope="col">乙</th></tr></thead><tbody><tr><th scope="row">丙</th><td>丁</td></tr></tbody></table></div>`,
    ),
  )

/** Planted defects of text: how it is set, written, spelled, ordered and linked. */
export const plantedInText: PlantedDefect[] = [
  ['letters of 14 px', 'text-small', comfortCheck, css('p { font-size: 78% }')],
  ['slanted Chinese', 'text-slanted', comfortCheck, css('p { font-style: italic }')],
  ['thin letters', 'text-thin', comfortCheck, css('p { font-weight: 200 }')],
  ['squeezed letters', 'text-spacing', comfortCheck, css('p { letter-spacing: -0.05em }')],
  ['letters far apart', 'text-spacing', comfortCheck, css('p { letter-spacing: 0.5em }')],
  ['justified text', 'text-justified', comfortCheck, css('p { text-align: justify }')],
  ['words broken anywhere', 'text-cut', comfortCheck, css('p { word-break: break-all }')],
  ['an ellipsis', 'text-cut', comfortCheck, css('p { overflow: hidden; text-overflow: ellipsis }')],
  ['upright text', 'text-turned', comfortCheck, css('p { writing-mode: vertical-rl }')],
  ['text from right to left', 'text-turned', comfortCheck, css('p { direction: rtl }')],
  ['lines of 96 letters', 'line-long', comfortCheck, into(`<p>${long}</p>`)],
  [
    'low lines',
    'line-low',
    comfortCheck,
    both(css('main p { max-width: 20em; line-height: 1.4 }'), into(`<p>${long}</p>`)),
  ],

  ['text off the screen', 'text-off-screen', paintCheck, css('h1 { position: absolute; left: -9999px }')],
  ['text thrown out by its indent', 'text-off-screen', paintCheck, css('p { text-indent: -9999px }')],
  [
    'a wide table that no key scrolls',
    'text-off-screen',
    paintCheck,
    wideTable('role="region" aria-label="表格"'),
  ],
  [
    'a wide table in a place without a name',
    'text-off-screen',
    paintCheck,
    wideTable('role="region" tabindex="0"'),
  ],
  [
    'a wide table in a place without a role',
    'text-off-screen',
    paintCheck,
    wideTable('tabindex="0" aria-label="表格"'),
  ],
  [
    'a wide table in a place that is cut off',
    'text-off-screen',
    paintCheck,
    wideTable('role="region" tabindex="0" aria-label="表格"', 'hidden'),
  ],
  ['half transparent text', 'text-faded', paintCheck, css('p { opacity: 0.5 }')],
  ['a translucent colour', 'text-faded', paintCheck, css('p { color: #1118 }')],
  ['text filled with another colour', 'text-faded', paintCheck, css('p { -webkit-text-fill-color: #ccc }')],
  ['blurred text', 'text-faded', paintCheck, css('p { filter: blur(2px) }')],
  ['text that cannot be selected', 'text-unselectable', paintCheck, css('p { user-select: none }')],
  ['text that the pointer cannot reach', 'text-unreachable', paintCheck, css('p { pointer-events: none }')],
  ['turned text', 'text-turned', paintCheck, css('p { transform: rotate(4deg) }')],
  ['a picture by style sheet', 'picture-in-style', paintCheck, css('h1 { background: url(a.png) }')],
  ['words by style sheet', 'words-in-style', paintCheck, css('p::before { content: "重要" }')],

  [
    'words of signs that are hidden',
    'sign-words-unseen',
    paintCheck,
    css('.sign::after { position: absolute; clip-path: inset(50%) }'),
  ],
  [
    'words of signs that only an engine may read',
    'sign-words-unseen',
    paintCheck,
    css('.sign::after { content: "" / attr(data-say) }'),
  ],
  ['a space in a word', 'space-in-words', chineseCheck, into('<p>残 疾人保障</p>')],
  ['a wide space in a word', 'space-in-words', chineseCheck, into('<p>残\u3000疾人</p>')],
  ['a space across a tag', 'space-in-words', chineseCheck, into('<p>残 <strong>疾人</strong></p>')],
  [
    'a space in a label',
    'space-in-words',
    chineseCheck,
    into('<p><a href="#main" aria-label="正 文">文</a></p>'),
  ],
  ['a space in the title', 'space-in-words', chineseCheck, swap('<title>残疾人', '<title>残 疾人')],
  ['a line break in a word', 'space-in-words', chineseCheck, into('<p>残\n疾人</p>')],
  ['a tag in a word', 'tag-in-word', chineseCheck, into('<p>支持<strong>残</strong>疾人就业</p>')],
  ['a reading above a word', 'strange-tag', chineseCheck, into('<p><ruby>残疾<rt>can ji</rt></ruby></p>')],
  ['a place to break a word', 'strange-tag', chineseCheck, into('<p>残<wbr>疾</p>')],

  ['English as Chinese', 'english-unmarked', languageCheck, into('<p>见 Web Content Guidelines。</p>')],
  ['Chinese as English', 'part-language', languageCheck, into('<p lang="en">中文</p>')],
  ['Chinese as Japanese', 'part-language', languageCheck, into('<p lang="ja">中文</p>')],
  ['Chinese as pinyin', 'part-language', languageCheck, into('<p lang="zh-Latn-pinyin">中文</p>')],
  ['English as pinyin', 'part-language', languageCheck, into('<p lang="zh-Latn-pinyin">Plain Words</p>')],
  ['pinyin as Chinese', 'english-unmarked', languageCheck, into('<p>guāng zhī jiā</p>')],
  ['English as Chinese by name', 'part-language', languageCheck, into('<p lang="zh-CN">plain words</p>')],

  ['an arrow', 'symbol', symbolsCheck, into('<p>申请→审核</p>')],
  ['a tick', 'symbol', symbolsCheck, into('<p>✓ 已完成</p>')],
  ['a star in a label', 'symbol', symbolsCheck, into('<p><a href="#main" aria-label="★重点">重点</a></p>')],
  ['a circled number', 'symbol', symbolsCheck, into('<p>①申请</p>')],
  ['an emoji', 'symbol', symbolsCheck, into('<p>😀欢迎</p>')],
  ['a cross for a word', 'symbol', symbolsCheck, into('<p>× 关闭</p>')],
  ['an arrow by style sheet', 'symbol', symbolsCheck, css('p::after { content: "→" }')],
  ['a Latin comma', 'punctuation', symbolsCheck, into('<p>先申请,再审核。</p>')],
  ['wide digits', 'punctuation', symbolsCheck, into('<p>共１２项。</p>')],
  ['punctuation twice', 'punctuation', symbolsCheck, into('<p>先申请。。</p>')],
  ['straight quotes', 'punctuation', symbolsCheck, into('<p>所谓"三性"。</p>')],

  ['a list of dots', 'list-fake', writtenCheck, into('<p>•申请</p>')],
  ['a list of numbered paragraphs', 'list-fake', writtenCheck, into('<p>1. 申请</p><p>2. 审核</p>')],
  ['a list of line breaks', 'breaks-for-structure', writtenCheck, into('<p>有：<br>- 申请<br>- 审核</p>')],
  ['line breaks for paragraphs', 'breaks-for-structure', writtenCheck, into('<p>一<br><br>二</p>')],
  ['text in a div', 'text-bare', writtenCheck, into('<div>没有段落的文字。</div>')],
  [
    'a bold line for a heading',
    'heading-fake',
    writtenCheck,
    into('<p><strong>目标</strong></p><p>有字。</p>'),
  ],
  [
    'a large line for a heading',
    'heading-fake',
    writtenCheck,
    both(css('.large { font-size: 150% }'), into('<p class="large">目标</p>')),
  ],
  ['an empty paragraph', 'element-empty', writtenCheck, into('<p></p>')],
  ['an empty list', 'element-empty', writtenCheck, into('<ul></ul>')],

  ['了解更多', 'link-words', linksCheck, into('<p><a href="#main">了解更多</a></p>')],
  ['a number for a link', 'link-words', linksCheck, into('<p>见<a href="#main">3</a></p>')],
  [
    'an address for a link',
    'link-words',
    linksCheck,
    into('<p><a href="#main">https://planted.test/</a></p>'),
  ],
  [
    'one name, two places',
    'link-twice',
    linksCheck,
    into('<p><a href="/a/">全文</a> 和 <a href="/b/">全文</a></p>'),
  ],
  [
    'a download without size',
    'download-unsaid',
    linksCheck,
    into('<p><a href="/a.json">数据（JSON）</a></p>'),
  ],
  [
    'a download without kind',
    'download-unsaid',
    linksCheck,
    into('<p><a href="/a.pdf">文件（8 KB）</a></p>'),
  ],

  ['a title without the site', 'title-end', placeCheck, swap(' - 规划易读</title>', '</title>')],
  ['a path without its end', 'crumb-current', placeCheck, into(crumbs('规划'))],
  [
    'a path that ends in a link',
    'crumb-current',
    placeCheck,
    into(crumbs('<a href="/" aria-current="page">规划</a>')),
  ],
  [
    'a wrong mark of the place',
    'nav-current',
    placeCheck,
    swap('<ul><li><a ', '<ul><li><a href="/x/" aria-current="page">数据</a></li><li><a '),
  ],
  [
    'contents that lack a heading',
    'contents-differ',
    placeCheck,
    into(contents('<li><a href="#a">一、现状</a></li>')),
  ],
  [
    'contents of another depth',
    'contents-differ',
    placeCheck,
    into(contents('<li><a href="#a">一、现状</a></li><li><a href="#b">（一）目标</a></li>')),
  ],

  [
    'two tables of one name',
    'table-caption-twice',
    tablesCheck,
    into('<table><caption>目标</caption></table>'),
  ],
  [
    'two columns of one name',
    'table-head-twice',
    tablesCheck,
    swap('<th scope="col">目标值', '<th scope="col">指标'),
  ],
  ['a column head in a row', 'table-scope', tablesCheck, swap('<th scope="row">', '<th scope="col">')],
  [
    'heads outside thead',
    'table-head',
    tablesCheck,
    both(swap('<thead>', '<tbody>'), swap('</thead>', '</tbody>')),
  ],
  ['a lone dash in a cell', 'cell-unsaid', tablesCheck, swap('<td>大于90</td>', '<td>—</td>')],
  ['brackets without 累计', 'cell-unsaid', tablesCheck, swap('<td>大于90</td>', '<td>〔500〕</td>')],
  ['a table without its list', 'table-without-list', tablesCheck, into(indicators(row, ''))],
  [
    'a sentence without the value',
    'table-sentence',
    tablesCheck,
    into(
      indicators(
        row,
        '<details class="sentences"><summary>句子</summary><ul><li>参保率，目标80%。</li></ul></details>',
      ),
    ),
  ],

  [
    'paragraphs in another order',
    'wide-order',
    reflowCheck,
    css('main { display: grid } h1 { grid-row: 9 }'),
  ],
  [
    'words in another order',
    'wide-order',
    reflowCheck,
    both(css('.late { float: right }'), into('<p>先读<span class="late">甲</span>再读</p>')),
  ],
  ['text over text', 'wide-overlap', reflowCheck, css('table { margin-top: -40px }')],
  [
    'a box over text',
    'reflow-320-overlap',
    reflowCheck,
    css('h1::after { content: ""; position: absolute; inset: 0 0 50%; background: #fff }'),
  ],
  [
    'a header that stays',
    'reflow-320-sticks',
    reflowCheck,
    css('header { position: sticky; top: 0; height: 40vh }'),
  ],

  [
    'a note that is printed closed',
    'print-closed',
    printCheck,
    css('@media print { details::details-content { content-visibility: hidden } }'),
  ],
  ['print without address', 'print-address', printCheck, css('@media print { footer p { display: none } }')],
  [
    'a link abroad without address',
    'print-address',
    printCheck,
    into('<p><a href="https://example.com/">原文</a></p>'),
  ],
  [
    'a header that stays in print',
    'print-sticks',
    printCheck,
    css('@media print { header { position: fixed } }'),
  ],
]
