import { announcementsCheck } from './checks/announcements.ts'
import { clickableCheck } from './checks/clickable.ts'
import { disclosuresCheck } from './checks/disclosures.ts'
import { focusPixelsCheck } from './checks/focus-pixels.ts'
import { focusCheck } from './checks/focus.ts'
import { formsCheck } from './checks/forms.ts'
import { liveRegionsCheck } from './checks/live-regions.ts'
import { partsCheck } from './checks/parts.ts'
import { pointedCheck } from './checks/pointed.ts'
import { restlessCheck } from './checks/restless.ts'
import { semanticsCheck } from './checks/semantics.ts'
import { singleKeysCheck } from './checks/single-keys.ts'
import { themesCheck } from './checks/themes.ts'
import { withoutScriptCheck } from './checks/without-script.ts'
import type { PlantedDefect } from './planting.ts'
import { planting } from './planting.ts'

const { swap, into, css, script, both } = planting
const ready = (code: string): ReturnType<typeof script> =>
  script(`addEventListener('DOMContentLoaded', () => { ${code} })`)
const filter =
  '<form class="list-filter"><p><label for="q">词</label> <input id="q" name="q"><button>找</button></p></form>'
const status = '<p role="status"></p>'
const said = (code: string): ReturnType<typeof script> =>
  ready(`document.querySelector('#q').addEventListener('input', () => { ${code} })`)

/** Planted defects of parts: what can be used, how it is named, what it says and does, and how it is seen. */
export const plantedInParts: PlantedDefect[] = [
  [
    'a clickable div',
    'click-on-plain',
    clickableCheck,
    both(
      into('<p id="x">按我</p>'),
      ready("document.querySelector('#x').addEventListener('click', () => {})"),
    ),
  ],
  [
    'keys heard everywhere',
    'click-on-plain',
    clickableCheck,
    script("addEventListener('keydown', () => {})"),
  ],
  ['a hand on plain text', 'looks-clickable', clickableCheck, css('h1 { cursor: pointer }')],
  ['a link without address', 'link-without-address', clickableCheck, into('<p><a>规划</a></p>')],
  ['a link to #', 'link-without-address', clickableCheck, into('<p><a href="#">规划</a></p>')],
  [
    'a link that Tab skips',
    'tab-skips',
    clickableCheck,
    into('<p><a href="#main" tabindex="-1">规划</a></p>'),
  ],
  ['a stop on plain text', 'focus-on-plain', clickableCheck, into('<p tabindex="0">一</p>')],
  [
    'what opens on hover',
    'hover-listener',
    clickableCheck,
    both(
      into('<p id="x">看</p>'),
      ready("document.querySelector('#x').addEventListener('mouseenter', () => {})"),
    ),
  ],
  [
    'no copying',
    'reader-hindered',
    clickableCheck,
    script("addEventListener('copy', (e) => e.preventDefault())"),
  ],

  [
    'a disclosure that Space does not open',
    'disclosure-key',
    disclosuresCheck,
    ready(
      "document.querySelector('summary').addEventListener('keyup', (e) => { if (e.key === ' ') e.preventDefault() })",
    ),
  ],
  [
    'a button that says it is open and is not',
    'state-stale',
    disclosuresCheck,
    into(
      '<p><button type="button" aria-expanded="true" aria-controls="x">菜单</button></p><p id="x" hidden>一</p>',
    ),
  ],
  [
    'a button whose state never changes',
    'disclosure-key',
    disclosuresCheck,
    into(
      '<p><button type="button" aria-expanded="false" aria-controls="x">菜单</button></p><p id="x" hidden>一</p>',
    ),
  ],
  ['a disclosure without its mark', 'state-unseen', disclosuresCheck, css('summary { list-style: none }')],
  [
    'a disclosure that loses the focus',
    'focus-lost',
    disclosuresCheck,
    ready("document.querySelector('summary').addEventListener('click', (e) => e.target.blur())"),
  ],

  [
    'a shortcut of one letter',
    'single-key',
    singleKeysCheck,
    script("addEventListener('keydown', (e) => { if (e.key === 's') document.querySelector('a').focus() })"),
  ],
  [
    'a letter that changes the page',
    'single-key',
    singleKeysCheck,
    script(
      "addEventListener('keyup', (e) => { if (e.key === 'd') document.documentElement.dataset.dark = '1' })",
    ),
  ],

  ['an alert', 'live-region', liveRegionsCheck, into('<div role="alert"></div>')],
  [
    'results that are read out',
    'live-region',
    liveRegionsCheck,
    into('<ul aria-live="polite"><li>一</li></ul>'),
  ],
  [
    'a status that interrupts',
    'live-region',
    liveRegionsCheck,
    into('<p role="status" aria-live="assertive"></p>'),
  ],
  ['a filter without status', 'status-once', liveRegionsCheck, into(filter)],
  ['two statuses', 'status-once', liveRegionsCheck, into(filter + status + status)],
  [
    'a status that is not rendered',
    'status-hidden',
    liveRegionsCheck,
    into(filter + status.replace('<p', '<p hidden')),
  ],
  [
    'a status made by script',
    'status-late',
    liveRegionsCheck,
    both(into(filter), ready(`document.querySelector('main').insertAdjacentHTML('beforeend', '${status}')`)),
  ],
  [
    'a message for every key',
    'status-said',
    announcementsCheck,
    both(
      into(filter + status),
      said("document.querySelector('[role=status]').textContent = `找到${Math.random()}条`"),
    ),
  ],
  ['a filter that says nothing', 'status-said', announcementsCheck, into(filter + status)],
  [
    'a long message',
    'status-long',
    announcementsCheck,
    both(
      into(filter + status),
      said(
        "clearTimeout(window.t); window.t = setTimeout(() => { document.querySelector('[role=status]').textContent = '现在显示很多很多条'.repeat(5) }, 300)",
      ),
    ),
  ],

  [
    'text hidden from screen readers',
    'hidden-though-seen',
    semanticsCheck,
    into('<p aria-hidden="true">看得见</p>'),
  ],
  ['a caption that is not shown', 'words-not-shown', semanticsCheck, css('caption { display: none }')],
  [
    'a heading for screen readers alone',
    'words-not-shown',
    semanticsCheck,
    css('h1 { position: absolute; clip-path: inset(50%); white-space: nowrap }'),
  ],
  ['an inert part', 'hidden-though-seen', semanticsCheck, into('<p inert>看得见</p>')],
  ['a heading that is none', 'role-strange', semanticsCheck, into('<h2 role="presentation">目标</h2>')],
  [
    'a button made of a div',
    'role-strange',
    semanticsCheck,
    into('<div role="button" tabindex="0">按</div>'),
  ],
  [
    'a sign made a picture',
    'role-strange',
    semanticsCheck,
    into('<p><span role="img" aria-label="大于">＞</span></p>'),
  ],
  [
    'an attribute that nobody needs',
    'role-strange',
    semanticsCheck,
    into('<p aria-roledescription="幻灯片">一</p>'),
  ],
  [
    'a name on plain text',
    'label-on-plain',
    semanticsCheck,
    into('<p><span aria-label="零至六">0</span></p>'),
  ],
  [
    'a name that is not what is seen',
    'label-not-words',
    semanticsCheck,
    into('<p><a href="#main" aria-label="首页">正文</a></p>'),
  ],
  ['a table shown as blocks', 'table-display', semanticsCheck, css('tr { display: block }')],
  [
    'a table shown as blocks on small screens',
    'table-display',
    semanticsCheck,
    css('@media (max-width: 2000px) { td { display: block } }'),
  ],
  [
    'a list without its marks',
    'list-style-lost',
    semanticsCheck,
    both(css('main ul { list-style: none }'), into('<ul><li>一</li></ul>')),
  ],
  ['a drawing without words', 'drawing', semanticsCheck, into('<svg width="9" height="9"></svg>')],
  [
    'a picture with a title alone',
    'drawing',
    semanticsCheck,
    into('<svg role="img" width="9" height="9"><title>图</title></svg>'),
  ],

  [
    'a hint on hover',
    'only-on-hover',
    pointedCheck,
    css('.x { display: none } h1:hover + .x { display: block }'),
  ],
  ['pale links on hover', 'state-contrast', pointedCheck, css('a:hover { color: #999 }')],
  ['pale visited links', 'state-contrast', pointedCheck, css('a:visited { color: #999 }')],
  ['pale links when pressed', 'state-contrast', pointedCheck, css('a:active { color: #999 }')],
  [
    'a pale button when focused',
    'state-contrast',
    pointedCheck,
    css('button:focus-visible { background: #999 }'),
  ],
  [
    'a page for one way to hold it',
    'orientation-locked',
    pointedCheck,
    css('@media (orientation: landscape) { main { display: none } }'),
  ],
  [
    'colours of its own where they are forced',
    'forced-colours-refused',
    pointedCheck,
    css('p { forced-color-adjust: none }'),
  ],

  ['a field without edge', 'part-contrast', partsCheck, css('input { border-color: #ddd }')],
  ['a button without edge', 'part-contrast', partsCheck, css('button { border: 0; background: #fff }')],
  [
    'a pale hint in a field',
    'part-contrast',
    partsCheck,
    both(css('::placeholder { color: #999 }'), into('<p><input placeholder="词"></p>')),
  ],
  ['pale words of signs', 'part-contrast', partsCheck, css('.sign::after { color: #999 }')],
  ['pale selected text', 'part-contrast', partsCheck, css('::selection { background: #999; color: #777 }')],
  [
    'pale marks of lists',
    'part-contrast',
    partsCheck,
    both(css('::marker { color: #ccc }'), into('<ul><li>一</li></ul>')),
  ],
  ['links told by colour', 'link-by-colour', partsCheck, css('a { text-decoration: none }')],
  ['links with a pale line', 'link-by-colour', partsCheck, css('a { text-decoration-color: #ddd }')],
  [
    'a place told by colour',
    'current-by-colour',
    partsCheck,
    both(
      css('[aria-current] { color: #861d10 }'),
      swap('<ul><li><a', '<ul><li><a href="/" aria-current="page">首页</a></li><li><a'),
    ),
  ],

  ['a stop without a ring', 'focus-invisible', focusCheck, css('summary:focus-visible { outline: none }')],
  [
    'a stop with a pale ring',
    'focus-contrast',
    focusCheck,
    css('input:focus-visible { outline-color: #ddd }'),
  ],
  [
    'a stop that takes no room',
    'focus-on-nothing',
    focusCheck,
    both(
      css('.x { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden }'),
      into('<p><a class="x" href="#end">看不见</a></p>'),
    ),
  ],
  [
    'a stop under a bar',
    'focus-covered',
    focusCheck,
    both(css('.x { position: fixed; inset: 0; background: #fff }'), into('<p class="x">遮住</p>')),
  ],
  [
    'a stop off the screen',
    'focus-out-of-view',
    focusCheck,
    both(
      css('.x { position: fixed; inset-inline-start: -900px }'),
      into('<p><a class="x" href="#end">在外面</a></p>'),
    ),
  ],
  [
    'a stop that passes the focus on',
    'tab-order',
    focusCheck,
    ready(
      "document.querySelector('summary').addEventListener('focus', () => document.querySelector('a').focus())",
    ),
  ],
  ['a stop that comes first', 'tab-order', focusCheck, into('<p tabindex="1">先</p>')],
  [
    'a last stop that Shift and Tab do not leave',
    'tab-order-back',
    focusCheck,
    script("addEventListener('keydown', (e) => { if (e.key === 'Tab' && e.shiftKey) e.preventDefault() })"),
  ],

  [
    'words that only a script writes',
    'needs-script',
    withoutScriptCheck,
    ready("document.querySelector('main').insertAdjacentHTML('beforeend', '<p>只有脚本才写</p>')"),
  ],
  ['a page that leads nowhere', 'dead-end', withoutScriptCheck, swap('<a href="#end">说明</a>', '说明')],

  ['a field that only a hint names', 'label-unseen', formsCheck, into('<p><input aria-label="词"></p>')],
  [
    'a hint in a field',
    'hint-in-field',
    formsCheck,
    swap('<input id="word"', '<input id="word" placeholder="例如康复"'),
  ],
  ['a label that is not seen', 'label-unseen', formsCheck, css('label { display: none }')],
  ['two fields of one name', 'label-twice', formsCheck, swap('哪份规划</label>', '只看含有这些字的</label>')],
  [
    'choices without a question',
    'group-unnamed',
    formsCheck,
    into('<p><label><input type="radio" name="a">是</label></p>'),
  ],
  [
    'a field that is switched off',
    'control-off',
    formsCheck,
    swap('<input id="word"', '<input id="word" disabled'),
  ],
  ['a search outside its landmark', 'search-landmark', formsCheck, swap('type="text"', 'type="search"')],
  ['确定', 'button-words', formsCheck, swap('打印本页', '确定')],
  ['a form without button', 'form-without-button', formsCheck, swap('<p><button>查找</button></p>', '')],
  [
    'a choice that leads away',
    'choice-moves',
    formsCheck,
    ready(
      "document.querySelector('select').addEventListener('change', () => { location.href = '/?gone' ; location.pathname = '/a/' })",
    ),
  ],
  [
    'a choice that moves the focus',
    'choice-moves',
    formsCheck,
    ready(
      "document.querySelector('select').addEventListener('change', () => document.querySelector('a').focus())",
    ),
  ],

  ['a clock', 'restless', restlessCheck, script('setInterval(() => {}, 5000)')],
  [
    'a page that changes by itself',
    'restless',
    restlessCheck,
    script("setTimeout(() => { document.querySelector('h1').textContent = '变' }, 900)"),
  ],
  ['a page that times out', 'restless', restlessCheck, script('setTimeout(() => location.reload(), 600000)')],
  [
    'a page that takes the focus',
    'focus-taken',
    restlessCheck,
    ready("document.querySelector('button').focus()"),
  ],
  ['a dialog', 'restless', restlessCheck, ready("setTimeout(() => alert('欢迎'), 800)")],
  ['colours that glide', 'moving-style', restlessCheck, css('a { transition: color 1s }')],
  [
    'movement for some',
    'moving-style',
    restlessCheck,
    css('@media (prefers-reduced-motion: no-preference) { h1 { animation: spin 1s infinite } }'),
  ],
  ['smooth scrolling', 'moving-style', restlessCheck, css('html { scroll-behavior: smooth }')],
  ['no zoom by fingers', 'zoom-limited', restlessCheck, css('main { touch-action: none }')],
  ['a page that does not scroll', 'scroll-locked', restlessCheck, css('html { overflow: hidden }')],

  [
    'a ring cut off',
    'focus-unpainted',
    focusPixelsCheck,
    css('main p { overflow: hidden; line-height: 1 } main p a:focus-visible { outline-offset: 60px }'),
  ],
  [
    'a ring of the page’s own colour',
    'focus-unpainted',
    focusPixelsCheck,
    css('summary:focus-visible { outline-color: #fff }'),
  ],

  [
    'pale text in dark',
    'theme',
    themesCheck,
    css('@media (prefers-color-scheme: dark) { p { color: #777 } }'),
  ],
  [
    'pale text with more contrast',
    'theme',
    themesCheck,
    css('@media (prefers-contrast: more) and (max-width: 400px) { p { color: #777 } }'),
  ],
  [
    'a pale theme',
    'theme',
    themesCheck,
    both(
      script(
        "addEventListener('storage', (e) => { document.documentElement.dataset.theme = JSON.parse(localStorage.getItem(e.key)).theme })",
      ),
      css(':root[data-theme=contrast-light] p { color: #777 }'),
    ),
  ],
]
