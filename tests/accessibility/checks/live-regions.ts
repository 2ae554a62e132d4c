import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** One polite status on a page that changes, there from the start, rendered, short; nothing else is announced. */
export const liveRegionsCheck: Check = async (page) => {
  // A page that may connect to nothing cannot even ask for itself.
  if ((await page.locator(`meta[content*="connect-src 'none'"]`).count()) > 0) {
    const served = await (await page.request.get(page.url())).text()
    await page.evaluate((html) => Object.assign(window, { served: html }), served)
  }
  return inPage(page, async () => {
    const { report } = window.probe
    const { findings: list, add } = report()
    const live =
      '[aria-live], [aria-busy], [role=alert], [role=log], [role=timer], [role=marquee], output, [role=alertdialog]'
    for (const element of document.querySelectorAll(live)) {
      const polite = element.matches('[role=status][aria-live=polite]:not([aria-busy])')
      if (!polite) add('live-region', element, element.outerHTML.slice(0, 80))
    }
    const changes =
      document.querySelector(
        'form.list-filter, form.settings, [data-search], .try-give, [data-plan].plan-text',
      ) !== null
    const all = document.querySelectorAll('[role=status]')
    if (all.length !== (changes ? 1 : 0))
      add('status-once', document.body, `${all.length} status, ${changes ? 'one' : 'none'} expected`)
    for (const status of all) {
      if (!status.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        add('status-hidden', status, 'is not rendered, so nothing is announced')
      if (status.closest('[aria-hidden=true], [inert], [aria-live=off]') !== null)
        add('status-hidden', status, 'is hidden from screen readers')
      if (status.textContent.trim().length > 30) add('status-long', status, status.textContent)
    }
    if (changes) {
      const html = (window as { served?: string }).served ?? (await (await fetch(location.href)).text())
      const page = new DOMParser().parseFromString(html, 'text/html')
      const silent = [...page.querySelectorAll('body [role=status]')].filter(
        (status) => status.textContent.trim() === '',
      )
      if (silent.length === 0)
        add('status-late', document.body, 'no empty status in the page as it is served')
    }
    return list
  })
}
