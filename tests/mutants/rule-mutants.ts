import { all, css, html, inMain, reader, script } from './change.ts'
import type { Change } from './change.ts'
import type { Mutant } from './mutant.ts'
import { boxes, indicators, projects, settings, texts } from './places.ts'

const [, text] = texts
const dark = '1280 px dark'
const lightContrast = '320 px light, more contrast'
const darkContrast = '1280 px dark, more contrast'
const darkForced = '320 px dark, forced colours'
const lightForced = '1280 px light, forced colours'
const light = '@media (prefers-color-scheme: light)'
const inDark = '@media (prefers-color-scheme: dark)'
const inContrast = '@media (prefers-contrast: more)'
const inForced = '@media (forced-colors: active)'
const print = '@media print'

type Row = [name: string, page: string, rule: string, change: Change, view?: string]

const document: Row[] = [
  ['English letters as the language', boxes, 'lang', html('lang="zh-CN"', 'lang="en"')],
  [
    'a language that does not exist',
    '/about/',
    'axe:valid-lang',
    html('<span lang="en">', '<span lang="chinese">'),
  ],
  ['no title', boxes, 'title', html(/<title>[^<]*/u, '<title>')],
  ['a title that is not the h1', boxes, 'title-is-h1', html('<title>', '<title>首页 ')],
  ['no h1', boxes, 'one-h1', html(/<h1>(.*?)<\/h1>/u, '<p>$1</p>')],
  [
    'a zoom that is limited',
    boxes,
    'zoom-limited',
    html('width=device-width', 'width=device-width, user-scalable=no'),
  ],
  ['a page without its width', boxes, 'viewport', html('width=device-width, ', '')],
  ['no policy', boxes, 'csp', html('http-equiv="Content-Security-Policy"', 'name="policy"')],
  [
    'a page that reloads itself',
    boxes,
    'refresh',
    html('<title>', '<meta http-equiv="refresh" content="600"><title>'),
  ],
]

const structure: Row[] = [
  ['no main', boxes, 'landmark-once', all(html('<main', '<div'), html('</main>', '</div>'))],
  [
    'two navigations of one name',
    boxes,
    'landmark-name',
    html('aria-label="当前位置"', 'aria-label="主导航"'),
  ],
  ['a level that is skipped', boxes, 'heading-skipped', html(/<h2([^>]*)>(.*?)<\/h2>/u, '<h4$1>$2</h4>')],
  [
    'a list without its items',
    boxes,
    'axe:listitem',
    html(/<ol class="entries[^>]*>([\s\S]*?)<\/ol>/gu, '<div>$1</div>'),
  ],
  ['an id twice', text, 'id-twice', html('id="s1-p2"', 'id="s1-p1"')],
  ['a name taken from nowhere', boxes, 'reference-broken', html('<h1>', '<h1 aria-describedby="gone">')],
  ['a table without caption', indicators, 'table-caption', html(/<caption[\s\S]*?<\/caption>/u, '')],
  ['a heading cell without scope', indicators, 'table-scope', html('<th scope="row">', '<th>')],
  [
    'a row without its heading cell',
    indicators,
    'table-row-head',
    html(/<th scope="row">([\s\S]*?)<\/th>/u, '<td>$1</td>'),
  ],
  ['a cell over two rows', indicators, 'table-not-flat', html('<td ', '<td rowspan="2" ')],
  ['an empty cell', indicators, 'table-cell-empty', html(/(<td class="value">).*?<\/td>/u, '$1</td>')],
  ['a table head of plain cells', indicators, 'table-head', html('<th scope="col">', '<td>')],
]

const names: Row[] = [
  [
    'a field whose label is gone',
    boxes,
    'axe:label',
    html(/<label for="boxes-words">[\s\S]*?<\/label>/u, ''),
  ],
  [
    'a choice whose label is gone',
    boxes,
    'axe:select-name',
    html(/<label for="boxes-plan">[\s\S]*?<\/label>/u, ''),
  ],
  ['signs for links without words', projects, 'axe:link-name', html(/ aria-label="固定网址[^"]*"/gu, '')],
  ['a button without words', boxes, 'axe:button-name', html('全部显示</button>', '</button>')],
  ['a role that does not exist', boxes, 'axe:aria-roles', html('<h1>', '<h1 role="title">')],
  [
    'a state that does not belong there',
    boxes,
    'axe:aria-allowed-attr',
    html('<h1>', '<h1 aria-checked="true">'),
  ],
  [
    'a link that is hidden from readers',
    boxes,
    'axe:aria-hidden-focus',
    html('class="site-name"', 'class="site-name" aria-hidden="true"'),
  ],
  ['a link that says 更多', boxes, 'link-words', inMain('<p><a href="/plans/">更多</a></p>')],
  ['words only in title', boxes, 'title-attribute', html('<h1>', '<h1 title="专栏是什么">')],
]

const words: Row[] = [
  ['a bare ＞ in a table', indicators, 'sign-without-words', html(/（大于[^）]*）|大于\d+%?/u, '')],
  [
    'generated words switched off',
    projects,
    'sign-without-words',
    css('[data-say]::after { content: none !important }'),
  ],
  [
    'words of another number',
    projects,
    'sign-without-words',
    html('data-say="（0至6岁）"', 'data-say="（0至8岁）"'),
  ],
  ['a private-use character', projects, 'character', html('<h1>', '<h1>\u{E000}')],
  ['a Kangxi radical', projects, 'character', html('儿童', '⼉童')],
  ['a compatibility character', text, 'character', html('残疾人', '残疾\u{F9B2}')],
  ['a soft hyphen in a word', text, 'character', html('残疾人', '残\u{AD}疾人')],
  ['a zero-width space in a word', text, 'character', html('残疾人', '残\u{200B}疾人')],
  ['a lost character', text, 'character', html('残疾人', '残\u{FFFD}人')],
  [
    'hidden words that wrap',
    boxes,
    'hidden-text-wraps',
    css('.skip:not(:focus) { white-space: normal !important }'),
  ],
]

const colours: Row[] = [
  ['pale text in light', boxes, 'text-contrast', css(`${light} { :root { --soft: #666 !important } }`)],
  ['pale links in light', boxes, 'text-contrast', css(`${light} { :root { --accent: #c0392b !important } }`)],
  ['pale text in dark', boxes, 'text-contrast', css(`${inDark} { :root { --soft: #888 !important } }`), dark],
  [
    'pale links in dark',
    boxes,
    'text-contrast',
    css(`${inDark} { :root { --accent: #861d10 !important } }`),
    dark,
  ],
  [
    'a dark page with light paper',
    boxes,
    'axe:color-contrast',
    css(`${inDark} { :root { --paper: #ddd !important } }`),
    dark,
  ],
  [
    'pale text with more contrast in light',
    boxes,
    'text-contrast',
    css(`${inContrast} { :root { --ink: #777 !important } }`),
    lightContrast,
  ],
  [
    'pale text with more contrast in dark',
    boxes,
    'text-contrast',
    css(`${inContrast} { :root { --ink: #777 !important } }`),
    darkContrast,
  ],
  [
    'pale words of signs',
    projects,
    'text-contrast',
    css('.sign, .sign::after { color: #8a8a8a !important }'),
  ],
  [
    'a text of forced colour on dark',
    boxes,
    'text-contrast',
    css('.lead { forced-color-adjust: none; color: #555 !important }'),
    darkForced,
  ],
  [
    'a text of forced colour on light',
    boxes,
    'text-contrast',
    css(`${inForced} { .lead { forced-color-adjust: none; color: #888 !important } }`),
    lightForced,
  ],
]

const focus: Row[] = [
  [
    'a ring that is switched off',
    boxes,
    'focus-invisible',
    css(':focus-visible { outline: none !important }'),
  ],
  ['a ring of one pixel', boxes, 'focus-invisible', css(':focus-visible { outline-width: 1px !important }')],
  [
    'a ring made of shadow',
    boxes,
    'focus-invisible',
    css(':focus-visible { outline: none !important; box-shadow: 0 0 0 3px #12448c }'),
  ],
  [
    'a ring that is lost in light',
    boxes,
    'focus-contrast',
    css(`${light} { :root { --focus: #ddd !important } }`),
  ],
  [
    'a ring that is lost in dark',
    boxes,
    'focus-contrast',
    css(`${inDark} { :root { --focus: #333 !important } }`),
    dark,
  ],
  [
    'a ring that is lost with more contrast',
    boxes,
    'focus-contrast',
    css(`${inContrast} { :root { --focus: #333 !important } }`),
    darkContrast,
  ],
  [
    'a ring that is lost with forced colours',
    boxes,
    'focus-invisible',
    css(`${inForced} { :focus-visible { outline: none !important } }`),
    darkForced,
  ],
  [
    'a footer that stays and covers',
    boxes,
    'focus-covered',
    css('.site-footer { position: fixed !important; inset: 50% 0 0; background: #fff; z-index: 9 }'),
  ],
  [
    'a header that stays and covers',
    boxes,
    'focus-covered',
    css('.masthead { position: fixed !important; inset: 0 0 auto; background: #fff; z-index: 9 }'),
  ],
  [
    'contents that stay and cover the text',
    text,
    'focus-covered',
    css(
      '.contents { position: sticky !important; inset-block-start: 0; min-block-size: 60vh; background: #fff; z-index: 9 }',
    ),
  ],
]

const keyboard: Row[] = [
  ['no skip link', boxes, 'skip-link', html(/<a class="skip"[\s\S]*?<\/a>/gu, '')],
  ['a skip link that leads nowhere', boxes, 'skip-link', html('id="main"', 'id="content"')],
  ['a skip link that Tab skips', boxes, 'skip-link', html(/class="skip"/gu, 'class="skip" tabindex="-1"')],
  [
    'a skip link that stays hidden',
    boxes,
    'skip-link',
    css(
      '.skip:focus { inline-size: 1px !important; block-size: 1px !important; min-block-size: 0 !important; padding: 0 !important; overflow: hidden }',
    ),
  ],
  [
    'a focus that is sent back',
    boxes,
    'tab-order-trap',
    reader(
      "addEventListener('keydown', (event) => { if (event.key === 'Tab' && document.activeElement.localName === 'select') event.preventDefault() })",
    ),
  ],
  [
    'a link that comes first by tabindex',
    boxes,
    'tab-order',
    html('<main', '<p><a tabindex="2" href="/about/">关于本站的说明</a></p><main'),
  ],
  [
    'a positive tabindex',
    boxes,
    'positive-tabindex',
    html('<a class="site-name"', '<a tabindex="2" class="site-name"'),
  ],
  [
    'a single-key shortcut',
    boxes,
    'accesskey',
    html('<a class="site-name"', '<a accesskey="h" class="site-name"'),
  ],
  ['a focus that the page takes', boxes, 'autofocus', html('id="boxes-words"', 'id="boxes-words" autofocus')],
  [
    'a link into a new window',
    boxes,
    'new-window',
    html('<a class="site-name"', '<a target="_blank" class="site-name"'),
  ],
]

const order: Row[] = [
  [
    'links seen in another order',
    boxes,
    'visual-order',
    css('.masthead li:first-child { order: 2 !important }'),
  ],
  [
    'a row that runs backwards',
    boxes,
    'visual-order',
    css('.masthead ul { flex-direction: row-reverse !important }'),
  ],
]

const motion: Row[] = [
  [
    'a heading that moves',
    boxes,
    'moving',
    css('@keyframes shift { to { opacity: 0.5 } } h1 { animation: shift 1s infinite }'),
  ],
  ['letters that run', boxes, 'autoplay', inMain('<marquee>通知</marquee>')],
  ['a film', boxes, 'media', inMain('<video controls></video>')],
]

const layout: Row[] = [
  [
    'a page wider than its window',
    boxes,
    'window-scrolls-sideways',
    css('main { min-inline-size: 400px !important }'),
  ],
  ['words cut off', boxes, 'window-clipped', css('.lead { block-size: 1.5em; overflow: hidden }')],
  [
    'a table that does not wrap',
    indicators,
    'reflow-320-scrolls-sideways',
    css('td, th { white-space: nowrap !important }'),
  ],
  ['letters of a fixed size', boxes, 'text-size-fixed', css('html { font-size: 18px !important }')],
  [
    'words cut off when spaced out',
    boxes,
    'text-spacing-320-clipped',
    css(
      '.masthead li a { max-inline-size: 2.1em !important; min-inline-size: 0 !important; overflow: hidden; white-space: nowrap }',
    ),
  ],
  [
    'words cut off when twice as large',
    boxes,
    'text-200%-clipped',
    css('.lead { max-block-size: 60px; overflow: hidden }'),
  ],
  [
    'words cut off when larger',
    boxes,
    'text-400%-clipped',
    css('.lead { max-block-size: 120px; overflow: hidden }'),
  ],
  [
    'a line that does not wrap when larger',
    boxes,
    'text-400%-scrolls-sideways',
    css('h1, .lead { white-space: nowrap !important }'),
  ],
  [
    'low links in a list',
    boxes,
    'line-low',
    css('.entries a { min-block-size: 0 !important; padding: 0 !important; line-height: 1.2 !important }'),
  ],
  [
    'a small button',
    boxes,
    'target-size',
    css('button { min-block-size: 24px !important; padding: 0 !important; line-height: 1 !important }'),
  ],
  [
    'small choices',
    settings,
    'target-size',
    css(
      '.settings label { min-block-size: 20px !important; padding: 0 !important; line-height: 1 !important }',
    ),
  ],
]

const scripts: Row[] = [
  [
    'a list hidden until a script runs',
    boxes,
    'needs-script',
    all(
      css('#boxes { display: none } .ready #boxes { display: block }'),
      reader("document.documentElement.classList.add('ready')"),
    ),
  ],
  [
    'a list that a script writes',
    boxes,
    'dead-end',
    all(
      html(/<div id="boxes"[^>]*>[\s\S]*<\/div>/u, '<div id="boxes"></div>'),
      script("document.querySelector('#boxes').innerHTML = '<p><a href=\"/plans/\">全部规划</a></p>'"),
    ),
  ],
  ['a script of the page itself', boxes, 'csp-breach', inMain('<script>document.title = "残"</script>')],
  ['a style of the page itself', boxes, 'style-attribute', html('<h1>', '<h1 style="color: red">')],
  ['a script that breaks', boxes, 'page-error', script("throw new Error('broken')")],
  ['a script that complains', boxes, 'console-error', script("console.error('broken')")],
  ['a picture from elsewhere', boxes, 'third-party', inMain('<img alt="" src="https://example.com/a.png">')],
  ['a picture that is missing', boxes, 'file-missing', inMain('<img alt="" src="/no-such.png">')],
  ['a picture', boxes, 'picture', inMain('<img alt="图" src="/favicon.svg">')],
  [
    'a style sheet that is missing',
    boxes,
    'request-failed',
    html('</head>', '<link rel="stylesheet" href="/no-such.css"></head>'),
  ],
]

const printed: Row[] = [
  ['boxes that are not printed', text, 'print-lost', css(`${print} { .box { display: none !important } }`)],
  ['pale print', boxes, 'print-contrast', css(`${print} { .lead { color: #888 !important } }`)],
  ['dark colours in print', boxes, 'print-contrast', css(`${print} { :root { --ink: #efe8da !important } }`)],
  [
    'table heads that do not repeat',
    indicators,
    'print-table-head',
    css(`${print} { thead { display: table-row-group !important } }`),
  ],
]

/** Defects of pages of the built site, each with the rule that its page must be found to break. */
export const ruleMutants: Mutant[] = [
  document,
  structure,
  names,
  words,
  colours,
  focus,
  keyboard,
  order,
  motion,
  layout,
  scripts,
  printed,
].flatMap((rows) =>
  rows.map(([name, page, rule, change, view]) => ({
    name,
    page,
    rule,
    change,
    ...(view === undefined ? {} : { view }),
  })),
)
