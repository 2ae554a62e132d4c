import { css, html, inReader, inScript, script } from './change.ts'
import type { Change } from './change.ts'
import type { Mutant } from './mutant.ts'
import { boxes, indicators, search, settings, texts } from './places.ts'

const [firstText, text] = texts
type Row = [name: string, page: string, test: string, change: Change]

const wholeSite: Row[] = [
  [
    'a character of the plan that is lost',
    text,
    'site/fidelity.spec.ts: the reading page of yanbian-14fyp',
    html('残疾儿童', '残疾童'),
  ],
  [
    'a character that is put in',
    text,
    'site/fidelity.spec.ts: the reading page of yanbian-14fyp',
    html('残疾儿童', '残疾的儿童'),
  ],
  [
    'two paragraphs that changed places',
    text,
    'site/fidelity.spec.ts: the reading page of yanbian-14fyp',
    html(/(<p id="s1-p1"[\s\S]*?<\/p>)([\s\S]*?)(<p id="s1-p2"[\s\S]*?<\/p>)/u, '$3$2$1'),
  ],
  [
    'a number in a table that is another',
    text,
    'site/fidelity.spec.ts: the tables of yanbian-14fyp',
    html('<td class="value">1500', '<td class="value">1800'),
  ],
  [
    'a link to nowhere',
    boxes,
    'site/whole-site.spec.ts: every internal link',
    html('href="/plans/"', 'href="/planz/"'),
  ],
  [
    'an anchor that is gone',
    text,
    'site/whole-site.spec.ts: every internal link',
    html('id="s3"', 'id="section-3"'),
  ],
  [
    'two pages of one title',
    boxes,
    'site/whole-site.spec.ts: no two pages',
    html(/<title>[^<]*/u, '<title>全部项目 - 规划易读'),
  ],
  [
    'no canonical address',
    boxes,
    'site/whole-site.spec.ts: every page names its own',
    html('rel="canonical"', 'rel="other"'),
  ],
]

const tree: Row[] = [
  [
    'a heading of the plan that is no heading',
    firstText,
    `accessibility/tree.spec.ts: ${firstText} has the accessibility tree`,
    html(/<h2 id="s1">(.*?)<\/h2>/u, '<p id="s1">$1</p>'),
  ],
  [
    'a table that only looks like one',
    '/plans/jincheng-chengqu-14fyp/boxes/1/',
    'accessibility/tree.spec.ts: /plans/jincheng-chengqu-14fyp/boxes/1/ has the accessibility tree',
    html('<table', '<table role="presentation"'),
  ],
]

const alfa: Row[] = [
  [
    'lines that stand too close',
    boxes,
    `accessibility/alfa.spec.ts: Alfa finds nothing broken on ${boxes}`,
    css('p { line-height: 1.2 !important }'),
  ],
]

const vision = 'accessibility/colour-vision.spec.ts: nothing depends on colour'
const colourAlone: Row[] = [
  [
    'links in sentences without a line',
    '/about/',
    `${vision} on /about/`,
    css('main a { text-decoration: none !important; border: 0 !important }'),
  ],
  [
    'the current page told by its colour alone',
    boxes,
    `${vision} on ${boxes}`,
    css('.masthead li a { font-weight: 400 !important; text-decoration-thickness: 1px !important }'),
  ],
  [
    'boxes told by their colour alone',
    firstText,
    `${vision} on ${firstText}`,
    css('.box { border: 0 !important }'),
  ],
  [
    'marks that are only yellow',
    search,
    `${vision} in the answer`,
    css('mark { text-decoration: none !important }'),
  ],
  [
    'red text that fades without red cones',
    boxes,
    `${vision} on ${boxes}`,
    css('@media (prefers-color-scheme: dark) { :root { --accent: #ff7b6b !important } }'),
  ],
  [
    'fields whose edge fades in greys',
    boxes,
    `${vision} on ${boxes}`,
    css('select { border-color: #d8cdb8 !important }'),
  ],
]

const reading: Row[] = [
  [
    'contents that leave with the text',
    firstText,
    'site/reading.spec.ts: stay within reach',
    css('.contents { position: static !important }'),
  ],
  [
    'contents that do not follow',
    firstText,
    'site/reading.spec.ts: mark the section that is read',
    inReader('setAttribute(`aria-current`', 'setAttribute(`data-current`'),
  ],
  [
    'a ring that the list of contents cuts',
    firstText,
    'site/reading.spec.ts: never cover or cut',
    css('.contents ol { padding: 0 !important; margin: 0 !important; overflow: auto !important }'),
  ],
  [
    'no way back to the contents',
    firstText,
    `site/reading.spec.ts: ${firstText} ends each section`,
    html('<li><a href="#contents">回到目录</a></li>', ''),
  ],
  [
    'notes that do not open',
    firstText,
    `site/reading.spec.ts: ${firstText} has notes that are closed`,
    css('details.note > p { display: none !important }'),
  ],
  [
    'notes that are printed closed',
    firstText,
    `site/reading.spec.ts: ${firstText} has notes that are closed`,
    css('@media print { details.note > p { display: none !important } }'),
  ],
  [
    'a sentence of another number than the table',
    indicators,
    `site/reading.spec.ts: ${indicators} has the rows`,
    html('<td class="value">1500', '<td class="value">1800'),
  ],
]

const searching: Row[] = [
  [
    'a count that is not announced',
    search,
    'site/search.spec.ts: typing shows passages',
    html('role="status"', ''),
  ],
  [
    'a count that is announced at every key',
    search,
    'site/search.spec.ts: typing shows passages',
    script(
      "document.querySelector('#q').addEventListener('input', (event) => { document.querySelector('.search-status').textContent = '找到 ' + event.target.value.length + ' 条' })",
    ),
  ],
  [
    'a focus that jumps to the results',
    search,
    'site/search.spec.ts: typing shows passages',
    script(
      "new MutationObserver(() => { const link = document.querySelector('[data-search-answer] a'); link?.focus() }).observe(document.querySelector('[data-search-answer]'), { childList: true, subtree: true })",
    ),
  ],
  [
    'an address that does not keep the question',
    search,
    'site/search.spec.ts: typing shows passages',
    inScript(/history\.replaceState/gu, 'void '),
  ],
  [
    'what was typed is not marked',
    search,
    'site/search.spec.ts: a hit marks',
    script(
      "new MutationObserver(() => { for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes) }).observe(document.body, { childList: true, subtree: true })",
    ),
  ],
  [
    'nothing found that is not said',
    search,
    'site/search.spec.ts: what is nowhere',
    inScript(/没有找到/gu, ''),
  ],
  [
    'a search while an input method composes',
    search,
    'site/search.spec.ts: nothing is searched while',
    inScript('compositionstart', 'composition'),
  ],
  [
    'a failure that is not said',
    search,
    'site/search.spec.ts: when the passages cannot be loaded',
    inScript('没有载入成功，搜索暂时不能用', ''),
  ],
  [
    'no way round the search without scripts',
    search,
    'site/search.spec.ts: the page offers the indexes',
    html(/<div data-search-without-script[\s\S]*?<\/div>/u, ''),
  ],
  [
    'pale marks in the results',
    search,
    'site/search.spec.ts: the search page with hits and related pages',
    css('mark { color: #777 !important }'),
  ],
]

const chosen: Row[] = [
  [
    'settings that are not stored',
    settings,
    'site/settings.spec.ts: the choice 深色',
    inScript('localStorage.setItem', 'void '),
  ],
  [
    'settings that are not applied to the next page',
    settings,
    'site/settings.spec.ts: the choice 200%',
    inReader(/\w+\(\),(\w+\.classList\.add\(`scripted`\))/u, '$1'),
  ],
  [
    'settings that come after the first paint',
    firstText,
    'site/settings.spec.ts: settings stand before anything',
    html('<script src="/reader.js">', '<script defer src="/reader.js">'),
  ],
  [
    'a reset that forgets nothing',
    settings,
    'site/settings.spec.ts: the choice 200%',
    inScript('localStorage.removeItem', 'void '),
  ],
  [
    'a choice that is not confirmed',
    settings,
    'site/settings.spec.ts: the choice 深色',
    html('role="status"', ''),
  ],
  [
    'letters that stay small',
    settings,
    'site/settings.spec.ts: the choice 300%',
    css(':root { font-size: 112.5% !important }'),
  ],
  [
    'lines that stay close',
    settings,
    'site/settings.spec.ts: the choice 较宽',
    css(':root { --leading: 1.9 !important }'),
  ],
  [
    'sentences that stay in one line',
    settings,
    'site/settings.spec.ts: the choice 一句一行',
    css('.sentence { display: inline !important }'),
  ],
  [
    'less motion that still moves',
    firstText,
    'site/settings.spec.ts: less motion leaves',
    inReader(/dataset\.motion/gu, 'dataset.other'),
  ],
  [
    'settings that change what is printed',
    firstText,
    'site/settings.spec.ts: printed pages are the same',
    css('@media print { :root[data-theme] { color: #444 !important } }'),
  ],
  [
    'a theme that wins over forced colours',
    settings,
    'site/settings.spec.ts: in forced colours',
    css(
      ':root[data-theme] .preview p { forced-color-adjust: none; color: #555 !important; background: #333 !important }',
    ),
  ],
  ...['light', 'dark', 'contrast-light', 'contrast-dark'].map((theme): Row => [
    `pale text in the chosen theme ${theme}`,
    settings,
    `site/settings.spec.ts: /settings/ holds axe's rules in the chosen theme ${theme}`,
    css(`:root[data-theme='${theme}'] { --ink: #808080 !important }`),
  ]),
  [
    'letters of 300 % that are wider than the window',
    settings,
    'site/settings.spec.ts: /settings/ needs no scrolling',
    css(
      '.choices { flex-wrap: nowrap !important; display: flex !important } .choices label { flex: none !important }',
    ),
  ],
  [
    'dead controls without scripts',
    settings,
    'site/settings.spec.ts: the page shows no dead controls',
    html('class="choices" hidden>', 'class="choices">'),
  ],
  [
    'settings that are far from the top',
    firstText,
    'site/settings.spec.ts: the reading menu is two Tabs',
    html('<details class="reading-menu"', '<p><a href="/plans/">规划</a></p><details class="reading-menu"'),
  ],
]

/** Defects of the built site, each with the test that must fail. */
export const testMutants: Mutant[] = [wholeSite, tree, alfa, colourAlone, reading, searching, chosen].flatMap(
  (rows) => rows.map(([name, page, rule, change]) => ({ name, page, rule, change })),
)
