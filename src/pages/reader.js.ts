import { applySettings } from '../components/site/apply-settings.ts'
import { followReading } from '../components/site/follow-reading.ts'
import { placeWords } from '../components/site/place-words.ts'
import { settingsKey } from '../components/site/settings-key.ts'

/**
 * `reader.js`, the one script of every page: the reading settings before anything is painted, then the place in the contents.
 * It also marks the root as `scripted`, so that what needs scripts has its place from the first paint and nothing moves later.
 * It stands in the head and waits for nothing, so it is no module; nothing is lost without it but what it does.
 */
export function GET(): Response {
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}

const script = `(() => {
const applySettings = ${applySettings.toString()}
const placeWords = ${placeWords.toString()}
const followReading = ${followReading.toString()}
const apply = () => {
  let stored = null
  try { stored = localStorage.getItem(${JSON.stringify(settingsKey)}) } catch {}
  applySettings(document.documentElement, stored)
}
apply()
document.documentElement.classList.add('scripted')
addEventListener('storage', apply)
addEventListener('pageshow', (event) => { if (event.persisted) apply() })
document.addEventListener('DOMContentLoaded', () => followReading(document, placeWords))
})()
`
