import { testsOfPage } from './mutant.ts'
import type { Mutant, PageFiles } from './mutant.ts'

type Change = (files: PageFiles) => PageFiles

/** Replaces the first place in the HTML; throws when there is none, so that no mutant is empty. */
const html =
  (from: RegExp | string, to: string): Change =>
  (files) => ({ ...files, html: replaced(files.html, from, to) })
const css =
  (rules: string): Change =>
  (files) => ({ ...files, css: `${files.css}\n${rules}` })
const script =
  (code: string): Change =>
  (files) => ({ ...files, script: `${files.script}\n;${code}` })
const inMain = (more: string): Change => html('</main>', `${more}</main>`)
const both =
  (...changes: Change[]): Change =>
  (files) =>
    changes.reduce((now, change) => change(now), files)

function replaced(text: string, from: RegExp | string, to: string): string {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`nothing to replace for ${String(from)}`)
  return after
}

const indicators = '/plans/yanbian-14fyp/boxes/1/'
const projects = '/plans/yanbian-14fyp/boxes/5/'
const boxes = '/boxes/'
const text = '/plans/yanbian-14fyp/text/'
const search = '/search/'
const { light, dark, moreContrast, forced, own, withoutScript } = testsOfPage

const onPages: [name: string, page: string, rule: string, test: string, change: Change][] = [
  ['a title that is not the h1', boxes, 'title-is-h1', own, html('<title>', '<title>首页 ')],
  ['no h1', boxes, 'one-h1', own, html(/<h1>(.*?)<\/h1>/u, '<p>$1</p>')],
  ['no main', boxes, 'landmark-once', own, both(html('<main', '<div'), html('</main>', '</div>'))],
  ['a table without caption', indicators, 'table-caption', own, html(/<caption[\s\S]*?<\/caption>/u, '')],
  ['a heading cell without scope', indicators, 'table-scope', own, html('<th scope="row">', '<th>')],
  [
    'a row without its heading cell',
    indicators,
    'table-row-head',
    own,
    html(/<th scope="row">([\s\S]*?)<\/th>/u, '<td>$1</td>'),
  ],
  ['a cell over two rows', indicators, 'table-not-flat', own, html('<td ', '<td rowspan="2" ')],
  ['an empty cell', indicators, 'table-cell-empty', own, html(/(<td class="value">).*?<\/td>/u, '$1</td>')],
  ['a table head of plain cells', indicators, 'table-head', own, html('<th scope="col">', '<td>')],
  ['a bare ＞ in a table', indicators, 'sign-without-words', own, html(/（大于[^）]*）|大于\d+%?/u, '')],
  [
    'generated words switched off',
    projects,
    'sign-without-words',
    own,
    css('[data-say]::after { content: none }'),
  ],
  ['no skip link', boxes, 'skip-link', light, html(/<a class="skip"[\s\S]*?<\/a>/u, '')],
  ['a skip link that leads nowhere', boxes, 'skip-link', light, html('id="main"', 'id="content"')],
  [
    'pale text in light',
    boxes,
    'text-contrast',
    light,
    css('@media (prefers-color-scheme: light) { :root { --soft: #666 } }'),
  ],
  [
    'pale text in dark',
    boxes,
    'text-contrast',
    dark,
    css('@media (prefers-color-scheme: dark) { :root { --soft: #888 } }'),
  ],
  [
    'pale links in dark',
    boxes,
    'text-contrast',
    dark,
    css('@media (prefers-color-scheme: dark) { :root { --accent: #861d10 } }'),
  ],
  [
    'pale text with more contrast',
    boxes,
    'text-contrast',
    moreContrast,
    css('@media (prefers-contrast: more) { :root { --ink: #777 } }'),
  ],
  [
    'a text of forced colour',
    boxes,
    'text-contrast',
    forced,
    css('.lead { forced-color-adjust: none; color: #555 }'),
  ],
  [
    'a ring that is lost in dark',
    boxes,
    'focus-contrast',
    dark,
    css('@media (prefers-color-scheme: dark) { :root { --focus: #333 } }'),
  ],
  [
    'a ring that is lost with forced colours',
    boxes,
    'focus-invisible',
    forced,
    css('@media (forced-colors: active) { :focus-visible { outline: none } }'),
  ],
  [
    'a ring made of shadow',
    boxes,
    'focus-invisible',
    light,
    css(':focus-visible { outline: none; box-shadow: 0 0 0 3px #12448c }'),
  ],
  [
    'a footer that stays and covers',
    boxes,
    'focus-covered',
    light,
    css('.site-footer { position: fixed; inset: 50% 0 0; background: #fff; z-index: 9 }'),
  ],
  [
    'a focus that is sent back',
    boxes,
    'tab-order-trap',
    light,
    script(
      "addEventListener('keydown', (event) => { if (event.key === 'Tab' && document.activeElement.localName === 'select') event.preventDefault() })",
    ),
  ],
  ['a link that Tab skips', boxes, 'skip-link', light, html('class="skip"', 'class="skip" tabindex="-1"')],
  ['links seen in another order', boxes, 'visual-order', own, css('.masthead li:first-child { order: 2 }')],
  [
    'a heading that moves',
    boxes,
    'moving',
    own,
    css('@keyframes shift { to { opacity: 0.5 } } h1 { animation: shift 1s infinite }'),
  ],
  ['a film', boxes, 'media', own, inMain('<video controls></video>')],
  ['a page wider than its window', boxes, 'window-scrolls-sideways', light, css('main { min-width: 400px }')],
  ['words cut off', boxes, 'window-clipped', light, css('.lead { block-size: 1.5em; overflow: hidden }')],
  ['letters of a fixed size', boxes, 'text-size-fixed', own, css('html { font-size: 18px }')],
  [
    'words cut off when larger',
    boxes,
    'text-400%-clipped',
    own,
    css('.lead { max-block-size: 120px; overflow: hidden }'),
  ],
  [
    'a list hidden until a script runs',
    boxes,
    'needs-script',
    withoutScript,
    both(
      css('#boxes { display: none } .ready #boxes { display: block }'),
      script("document.documentElement.classList.add('ready')"),
    ),
  ],
  ['a script of the page itself', boxes, 'csp-breach', own, inMain('<script>document.title = "残"</script>')],
  [
    'a picture from elsewhere',
    boxes,
    'third-party',
    own,
    inMain('<img alt="" src="https://example.com/a.png">'),
  ],
  [
    'a style sheet that is missing',
    boxes,
    'request-failed',
    own,
    html('</head>', '<link rel="stylesheet" href="/no-such.css"></head>'),
  ],
  ['a script that breaks', boxes, 'page-error', own, script("throw new Error('broken')")],
  ['a private-use character', projects, 'character', own, html('<h1>', '<h1>\u{E000}')],
  ['a Kangxi radical', projects, 'character', own, html('儿童', '⼉童')],
  ['English letters as the language', boxes, 'lang', own, html('lang="zh-CN"', 'lang="en"')],
  [
    'a language that does not exist',
    '/about/',
    'axe:valid-lang',
    light,
    html('<span lang="en">', '<span lang="chinese">'),
  ],
  [
    'a field whose label is gone',
    boxes,
    'axe:label',
    light,
    html(/<label for="boxes-words">[\s\S]*?<\/label>/u, ''),
  ],
  [
    'a zoom that is limited',
    boxes,
    'zoom-limited',
    own,
    html('width=device-width', 'width=device-width, user-scalable=no'),
  ],
]

const byTest: [name: string, page: string, rule: string, change: Change][] = [
  [
    'a character of the plan that is lost',
    text,
    'site/fidelity.spec.ts: the reading page of yanbian-14fyp',
    html('残疾儿童', '残疾童'),
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
      "document.querySelector('#q').addEventListener('input', () => { document.querySelector('.search-status').textContent = '找到 1 条结果' })",
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
    'what was typed is not marked',
    search,
    'site/search.spec.ts: a hit marks',
    script(
      "new MutationObserver(() => { for (const mark of document.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes) }).observe(document.body, { childList: true, subtree: true })",
    ),
  ],
  [
    'a search while an input method composes',
    search,
    'site/search.spec.ts: nothing is searched while',
    (files) => ({ ...files, script: replaced(files.script, /\.isComposing/gu, '.isNothing') }),
  ],
  [
    'no way round the search without scripts',
    search,
    'site/search.spec.ts: the page offers the indexes',
    html(/<div data-search-without-script[\s\S]*?<\/div>/u, ''),
  ],
]

/** Defects of the built site itself, for what the list asks and a machine can see. */
export const siteMutants: Mutant[] = [
  ...onPages.map(([name, page, rule, test, change]) => ({ name, page, rule, test, change })),
  ...byTest.map(([name, page, rule, change]) => ({ name, page, rule, test: '', change })),
]
