/** A page with a search field and nothing beside it that asks Pagefind at every key and shows the first ten results; `?here` asks without a worker. */
export const pagefindPage = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Pagefind</title>
<link rel="icon" href="data:,">
<input type="search" aria-label="search">
<ol></ol>
<script type="module" src="search.js"></script>
`

/** The script of that page. */
export const pagefindScript = `import * as pagefind from './pagefind/pagefind.js'

const field = document.querySelector('input')
const list = document.querySelector('ol')
let turn = 0
if (location.search === '?here') await pagefind.options({ noWorker: true })
field.addEventListener('focus', () => pagefind.init())
field.addEventListener('input', async () => {
  const mine = (turn += 1)
  const { results } = await pagefind.search(field.value)
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  if (mine !== turn) return
  const items = pages.flatMap((page) => page.sub_results).slice(0, 10).map(itemOf)
  list.replaceChildren(...items)
  list.dataset.turn = turn
})

function itemOf({ url, title, excerpt }) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  const text = document.createElement('p')
  link.href = url
  link.textContent = title
  text.innerHTML = excerpt
  item.append(link, text)
  return item
}
`
