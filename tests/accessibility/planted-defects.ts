import { axeCheck } from './checks/axe.ts'
import { charactersCheck } from './checks/characters.ts'
import { documentCheck } from './checks/document.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { markupCheck } from './checks/markup.ts'
import { printCheck } from './checks/print.ts'
import { reflowCheck } from './checks/reflow.ts'
import { signsCheck } from './checks/signs.ts'
import { skipLinkCheck } from './checks/skip-link.ts'
import { structureCheck } from './checks/structure.ts'
import { targetsCheck } from './checks/targets.ts'
import { textContrastCheck } from './checks/text-contrast.ts'
import type { PlantedDefect } from './planting.ts'
import { planting } from './planting.ts'

const { swap, into, css } = planting

/** Every defect that is planted into the sound page, with the rule that must catch it and the check that looks for the rule. */
export const plantedDefects: PlantedDefect[] = [
  ['no lang', 'lang', documentCheck, swap('lang="zh-CN"', 'lang="en"')],
  ['two h1', 'one-h1', documentCheck, into('<h1>二</h1>')],
  ['a title that is not the h1', 'title-is-h1', documentCheck, swap('<title>残疾人', '<title>首页')],
  [
    'limited zoom',
    'zoom-limited',
    documentCheck,
    swap('width=device-width', 'width=device-width, maximum-scale=1'),
  ],
  ['no description', 'description', documentCheck, swap('name="description"', 'name="other"')],
  ['a referrer that tells', 'referrer', documentCheck, swap('no-referrer', 'origin')],
  [
    'a policy with unsafe-inline',
    'csp',
    documentCheck,
    swap("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'"),
  ],
  [
    'a page that sends on by itself',
    'refresh',
    documentCheck,
    swap('<meta name="r', '<meta http-equiv="refresh" content="900"><meta name="r'),
  ],

  ['a skipped heading level', 'heading-skipped', structureCheck, into('<h4>四</h4>')],
  ['an empty heading', 'heading-empty', structureCheck, into('<h2> </h2>')],
  [
    'a heading made of a div',
    'heading-fake',
    structureCheck,
    into('<div role="heading" aria-level="2">假</div>'),
  ],
  ['a second main', 'landmark-once', structureCheck, into('<div role="main">二</div>')],
  ['two navs of one name', 'landmark-name', structureCheck, into('<nav aria-label="主导航"><p>一</p></nav>')],
  [
    'eight landmarks',
    'landmarks-too-many',
    structureCheck,
    into('一二三四五六'.replace(/./gu, '<section aria-label="$&"><p>一</p></section>')),
  ],
  ['a table without caption', 'table-caption', structureCheck, swap('<caption>目标</caption>', '')],
  ['a heading cell without scope', 'table-scope', structureCheck, swap('<th scope="col">指标', '<th>指标')],
  [
    'a row without its heading cell',
    'table-row-head',
    structureCheck,
    swap('<th scope="row">收入</th>', '<td>收入</td>'),
  ],
  [
    'a cell over two columns',
    'table-not-flat',
    structureCheck,
    swap('<td>大于90</td>', '<td colspan="2">大于90</td>'),
  ],
  ['an empty cell', 'table-cell-empty', structureCheck, swap('<td>大于90</td>', '<td></td>')],

  ['an id twice', 'id-twice', markupCheck, into('<p id="main">二</p>')],
  ['a style attribute', 'style-attribute', markupCheck, into('<p style="color: red">红</p>')],
  ['an inline script', 'inline-script', markupCheck, into('<script>1</script>')],
  ['a handler in an attribute', 'inline-script', markupCheck, into('<p onclick="1">按</p>')],
  [
    'a link into a new window',
    'new-window',
    markupCheck,
    into('<p><a href="#main" target="_blank">新窗口打开</a></p>'),
  ],
  ['words only in title', 'title-attribute', markupCheck, into('<p title="说明">一</p>')],
  ['a positive tabindex', 'positive-tabindex', markupCheck, into('<p tabindex="3">一</p>')],
  ['a single-key shortcut', 'accesskey', markupCheck, into('<p><a href="#main" accesskey="s">正文</a></p>')],
  ['a label for nothing', 'reference-broken', markupCheck, into('<p aria-describedby="none">一</p>')],
  [
    'a picture from elsewhere',
    'third-party',
    markupCheck,
    into('<img alt="" src="https://example.com/a.png">'),
  ],
  ['点击这里', 'link-words', markupCheck, into('<p><a href="#main">点击这里</a></p>')],
  [
    'hidden text that wraps',
    'hidden-text-wraps',
    markupCheck,
    (html: string): string =>
      css('.gone { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }')(
        into('<p class="gone">隐藏的说明</p>')(html),
      ),
  ],

  ['a bare ≥', 'sign-without-words', signsCheck, into('<p>参保率≥90%</p>')],
  ['a bare ＞ in a cell', 'sign-without-words', signsCheck, swap('<td>大于90</td>', '<td>＞90</td>')],
  ['a bare range', 'sign-without-words', signsCheck, into('<p>为0—6岁残疾儿童</p>')],
  ['words of another number', 'sign-without-words', signsCheck, into('<p>为0—6岁（0至8岁）残疾儿童</p>')],
  ['a bare ～', 'sign-without-words', signsCheck, into('<p>共5～10个</p>')],
  [
    'a bare range in a label',
    'sign-without-words',
    signsCheck,
    into('<p><a href="#main" aria-label="0—6岁">儿童</a></p>'),
  ],
  ['generated words switched off', 'sign-without-words', signsCheck, css('.sign::after { content: none }')],

  ['a Kangxi radical', 'character', charactersCheck, into('<p>⼉童</p>')],
  ['a private-use character', 'character', charactersCheck, into('<p>残\u{E001}疾</p>')],
  ['a zero-width space', 'character', charactersCheck, into('<p>残\u{200B}疾</p>')],
  ['a lost character', 'character', charactersCheck, into('<p>残\u{FFFD}</p>')],

  ['a small button', 'target-size', targetsCheck, css('button { min-height: 20px; padding: 0 }')],
  [
    'a low link in a list',
    'target-size',
    targetsCheck,
    css('li a { min-height: 0; padding: 0; line-height: 1.2 }'),
  ],

  [
    'a ring that is switched off',
    'focus-invisible',
    keyboardCheck,
    css('button:focus-visible { outline: none }'),
  ],
  ['a thin ring', 'focus-invisible', keyboardCheck, css('a:focus-visible { outline-width: 1px }')],
  ['a pale ring', 'focus-contrast', keyboardCheck, css('a:focus-visible { outline-color: #ddd }')],
  [
    'a bar that covers the focus',
    'focus-covered',
    keyboardCheck,
    (html: string): string =>
      css('.bar { position: fixed; inset: 0; background: #fff; pointer-events: auto }')(
        into('<p class="bar">遮住</p>')(html),
      ),
  ],
  ["an order of Tab that is not the document's", 'tab-order', keyboardCheck, into('<p tabindex="1">先</p>')],
  [
    'a trap',
    'tab-order-trap',
    keyboardCheck,
    (html: string): string =>
      into('<p><a href="#main">后面的链接</a></p>')(
        swap(
          '/* script */',
          "addEventListener('keydown', (e) => { if (e.key === 'Tab' && document.activeElement.localName === 'button') e.preventDefault() })",
        )(html),
      ),
  ],
  ['no skip link', 'skip-link', skipLinkCheck, swap('<a class="skip" href="#main">跳到正文</a>', '')],
  [
    'a skip link that does not move the focus',
    'skip-link',
    skipLinkCheck,
    swap('<main id="main" tabindex="-1">', '<main>'),
  ],
  [
    'a skip link that stays hidden',
    'skip-link',
    skipLinkCheck,
    css('.skip:focus { width: 1px; height: 1px; min-height: 0; padding: 0; overflow: hidden }'),
  ],

  ['text of 6.5:1', 'text-contrast', textContrastCheck, css('p { color: #5f5f5f }')],
  ['pale print', 'print-contrast', printCheck, css('@media print { p { color: #999 } }')],
  ['text that is not printed', 'print-lost', printCheck, css('@media print { main p { display: none } }')],
  [
    'table heads that do not repeat',
    'print-table-head',
    printCheck,
    css('@media print { thead { display: table-row-group } }'),
  ],

  [
    'a page too wide for 320 px',
    'reflow-320-scrolls-sideways',
    reflowCheck,
    css('main { min-width: 500px }'),
  ],
  [
    'a box of fixed height',
    'text-spacing-320-clipped',
    reflowCheck,
    css('main p { height: 30px; overflow: hidden }'),
  ],
  ['letters of a fixed size', 'text-size-fixed', reflowCheck, css('p { font-size: 18px }')],
  [
    'letters of a fixed size in a footer',
    'text-size-fixed',
    reflowCheck,
    css('footer p, footer a { font-size: 15px !important }'),
  ],
  [
    'a line that does not wrap',
    'text-400%-scrolls-sideways',
    reflowCheck,
    css('main p { white-space: nowrap }'),
  ],

  ['text of 4.6:1', 'axe:color-contrast-enhanced', axeCheck, css('p { color: #757575; background: #fff }')],
  ['a field without label', 'axe:label', axeCheck, into('<p><input type="text"></p>')],
  [
    'a picture without words',
    'axe:image-alt',
    axeCheck,
    into('<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>'),
  ],
  [
    'links of one name to two places',
    'axe-incomplete:identical-links-same-purpose',
    axeCheck,
    into('<p><a href="/a/">全文</a> 和 <a href="/b/">全文</a></p>'),
  ],
  ['text outside all landmarks', 'axe:region', axeCheck, swap('</main>', '</main><p>在外面</p>')],
]
