import { applySettings } from '../components/site/apply-settings.ts'
import { closeWhenLeft } from '../components/site/close-when-left.ts'
import { focusTarget } from '../components/site/focus-target.ts'
import { followReading } from '../components/site/follow-reading.ts'
import { placeWords } from '../components/site/place-words.ts'
import { readingMenu } from '../components/site/reading-menu.ts'
import { settingsKey } from '../components/site/settings-key.ts'
import { scrollingTables } from '../components/site/scrolling-tables.ts'
import { trailOf } from '../components/site/trail-of.ts'
import { minified } from '../lib/minified.ts'
import { href } from '../lib/urls.ts'

/**
 * `reader.js`, the one script of every page: the reading settings before anything is painted, then the menu, tables
 * that scroll, the place in the contents, the focus on what the address points at, and `reading-tools.js` when it is wanted: when the
 * setting 段落链接 is on, words are selected or a link 固定网址 is followed. Where the browser has a Chinese voice it fetches `aloud.js`. It also marks the root as `scripted`, so that what needs scripts has its place from the first paint and
 * nothing moves later. It stands in the head and waits for nothing, so it is no module; nothing is lost without it but what it does.
 */
export function GET(): Response {
  return new Response(minified(script), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

const script = `(() => {
const applySettings = ${applySettings.toString()}
const readingMenu = ${readingMenu.toString()}
const closeWhenLeft = ${closeWhenLeft.toString()}
const scrollingTables = ${scrollingTables.toString()}
const placeWords = ${placeWords.toString()}
const trailOf = ${trailOf.toString()}
const focusTarget = ${focusTarget.toString()}
const followReading = ${followReading.toString()}
const page = document
const root = page.documentElement
const apply = (stored) => {
  applySettings(root, stored)
  dispatchEvent(new Event('settings'))
}
const read = () => {
  let stored = null
  try { stored = localStorage.getItem(${JSON.stringify(settingsKey)}) } catch {}
  apply(stored)
}
const keep = (chosen) => {
  const values = Object.entries(chosen).filter(([, value]) => value)
  const text = JSON.stringify(Object.fromEntries(values))
  apply(text)
  try {
    if (values.length) localStorage.setItem(${JSON.stringify(settingsKey)}, text)
    else localStorage.removeItem(${JSON.stringify(settingsKey)})
  } catch {}
}
const tools = ({ type }) => {
  if (page.querySelector('.stable-link') && (root.dataset.links || type == 'click' || getSelection() + '')) import('${href('/reading-tools.js')}')
}
const aloud = () => {
  if (speechSynthesis.getVoices().some(({ lang }) => /^(zh|cmn)/i.test(lang))) import('${href('/aloud.js')}')
}
const land = () => focusTarget(page)
read()
root.classList.add('scripted')
for (const event of ['load', 'hashchange']) addEventListener(event, land)
for (const event of ['selectionchange', 'DOMContentLoaded']) page.addEventListener(event, tools)
addEventListener('settings', tools)
addEventListener('storage', read)
addEventListener('pageshow', (event) => { if (event.persisted) read() })
page.addEventListener('DOMContentLoaded', () => {
  readingMenu(page, keep)
  closeWhenLeft(page)
  scrollingTables(page)
  followReading(page, placeWords, trailOf)
  for (const link of page.querySelectorAll('.stable-link')) link.addEventListener('click', tools)
  if (self.speechSynthesis) {
    speechSynthesis.onvoiceschanged = aloud
    aloud()
  }
})
})()
`
