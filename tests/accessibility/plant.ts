import type { Page, Route } from 'playwright/test'

/** A small page that breaks no rule, to plant one defect in. */
const sound = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>残疾人保障 - 规划易读</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="试验页">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-content-security-policy" content="default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'">
<link rel="stylesheet" href="sheet.css">
<script src="script.js"></script>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header><nav aria-label="主导航"><ul><li><a href="#main">规划</a></li><li><a href="#end">页脚说明</a></li></ul></nav></header>
<main id="main" tabindex="-1">
<h1>残疾人保障</h1>
<p>为<span class="sign" data-say="（0至6岁）">0—6岁</span>儿童提供康复，详见<a href="#end">说明</a>。</p>
<table><caption>目标</caption><thead><tr><th scope="col">指标</th><th scope="col">目标值</th></tr></thead>
<tbody><tr><th scope="row">收入</th><td>大于90</td></tr></tbody></table>
<p><button type="button">打印本页</button></p>
<details><summary>更多说明</summary><p>这里是说明的正文。</p></details>
<form><p><label for="word">只看含有这些字的</label> <input id="word" type="text"></p>
<p><label for="plan">哪份规划</label> <select id="plan"><option>全部</option><option>一份</option></select></p><p><button>查找</button></p></form>
</main>
<footer id="end"><p>规划易读</p><p>网页地址：http://planted.test/</p></footer>
</body>
</html>`

const sheet = `
body { margin: 0; font: 112.5%/1.8 sans-serif; color: #111; background: #fff }
a { color: #00308f }
input, select, summary { min-height: 44px; font: inherit; line-height: 44px; color: #111; background: #fff; border: 2px solid #111 }
li a, button { display: inline-block; min-height: 44px; min-width: 44px; line-height: 44px; font: inherit; color: #111; background: #fff }
li a { color: #00308f }
.sign::after { content: attr(data-say) }
.skip { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip:focus { width: auto; height: auto; min-height: 44px; line-height: 44px; padding: 0 1em; clip-path: none; background: #fff }
:focus-visible { outline: 3px solid #00308f; outline-offset: 2px }
@media print { details::details-content { content-visibility: visible; block-size: auto } }
/* more */
`

const cut = '\n<!-- next file -->\n'

/** What each page is served from the planted address. */
const served = new WeakMap<Page, string[]>()

/**
 * Opens the sound page with one change made to it to its style sheet or to its script, at 1280 px. It is served from an address of its own, which no
 * server stands behind.
 */
export async function plant(page: Page, change: (html: string) => string): Promise<void> {
  if (!served.has(page)) await page.route('http://planted.test/**', (route) => serve(page, route))
  served.set(page, change([sound, sheet, '/* script */'].join(cut)).split(cut))
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('http://planted.test/')
}

function serve(page: Page, route: Route): Promise<void> {
  const [html = '', css = '', script = ''] = served.get(page) ?? []
  const { pathname } = new URL(route.request().url())
  if (pathname === '/')
    return route.fulfill({ contentType: 'text/html', body: html.replace('x-content', 'content') })
  if (pathname === '/sheet.css') return route.fulfill({ contentType: 'text/css', body: css })
  if (pathname === '/script.js') return route.fulfill({ contentType: 'text/javascript', body: script })
  return route.fulfill({ status: 404, body: '' })
}
