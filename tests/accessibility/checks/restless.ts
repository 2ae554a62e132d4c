import type { Dialog } from 'playwright/test'
import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

/** How long a page is watched, in milliseconds. */
const watched = 700

/** Opened anew and left alone, a page keeps still: no timers that go on, no change, no scrolling, no focus taken; and no style moves, also where nobody asked for less motion. */
export const restlessCheck: Check = async (page) => {
  const dialogs: string[] = []
  const dismiss = (dialog: Dialog): void => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  }
  page.on('dialog', dismiss)
  const watching = await page.addInitScript(() => {
    // Opening it anew is no reason for the browser to go back to where it was.
    history.scrollRestoration = 'manual'
    const restless: string[] = []
    const later = window.setTimeout.bind(window)
    window.setInterval = ((...[, delay]: Parameters<typeof setInterval>) => {
      restless.push(`an interval of ${String(delay)} ms`)
      return 0
    }) as typeof setInterval
    window.setTimeout = ((...[run, delay, ...more]: Parameters<typeof setTimeout>) => {
      if ((delay ?? 0) > 1000) restless.push(`a timer of ${String(delay)} ms`)
      return later(run, delay, ...more)
    }) as typeof setTimeout
    window.open = () => {
      restless.push('a new window')
      return null
    }
    Object.assign(window, { restless })
    const nameOf = (node: Node): string => (node instanceof Element ? node.localName : node.nodeName)
    const watch = new MutationObserver((records) => {
      for (const { target, type } of records) restless.push(`${type} of ${nameOf(target)}`)
    })
    const all = { subtree: true, childList: true, attributes: true, characterData: true }
    // What scripts do while the page loads is seen by nobody yet: a frame after that it is to keep still.
    addEventListener('load', () => requestAnimationFrame(() => later(() => watch.observe(document, all))))
  })
  await page.goto(page.url().replace(/#.*/u, ''), { waitUntil: 'networkidle' })
  await putProbe(page)
  const findings = await page.evaluate(async (time) => {
    const { report, styleRules } = window.probe
    const { findings: list, add } = report()
    const { restless = [] } = window as { restless?: string[] }
    await new Promise((resolve) => setTimeout(resolve, time))
    for (const message of new Set(restless)) add('restless', 'page', message)
    if (scrollY > 0) add('restless', 'page', `scrolls by itself to ${scrollY}`)
    const focused = document.activeElement
    if (focused !== null && focused !== document.body)
      add('focus-taken', focused, 'has the focus though nobody put it there')

    for (const { rule, under } of styleRules()) {
      const { style, selectorText } = rule
      const moves = ['transition-duration', 'animation-name', 'animation-duration'].some((name) => {
        const value = style.getPropertyValue(name)
        return value !== '' && !/^(none|0s|0ms|auto)(, (none|0s))*$/u.test(value)
      })
      if (moves || style.getPropertyValue('scroll-behavior') === 'smooth')
        add('moving-style', 'style sheet', `${selectorText} ${under}`)
      const touch = style.getPropertyValue('touch-action')
      if (touch !== '' && !/auto|manipulation|pinch-zoom/u.test(touch))
        add('zoom-limited', 'style sheet', `${selectorText}: ${touch}`)
    }
    for (const element of [document.documentElement, document.body]) {
      if (/hidden|clip/u.test(getComputedStyle(element).overflowY))
        add('scroll-locked', element, 'does not scroll')
    }
    return list
  }, watched)
  await watching.dispose()
  page.off('dialog', dismiss)
  for (const message of dialogs)
    findings.push({ rule: 'restless', where: 'page', message: `a dialog: ${message}` })
  return findings
}
