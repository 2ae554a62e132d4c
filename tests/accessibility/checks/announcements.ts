import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** One polite status on a page that changes, there from the start, rendered, short; nothing else is announced; a filter says one message. */
export const announcementsCheck: Check = async (page) => {
  const findings = await inPage(page, async () => {
    const { report } = window.probe
    const { findings: list, add } = report()
    const live =
      '[aria-live], [aria-busy], [role=alert], [role=log], [role=timer], [role=marquee], output, [role=alertdialog]'
    for (const element of document.querySelectorAll(live)) {
      const polite = element.matches('[role=status][aria-live=polite]:not([aria-busy])')
      if (!polite) add('live-region', element, element.outerHTML.slice(0, 80))
    }
    const changes =
      document.querySelector('form.list-filter, form.settings, [data-search], [data-plan].plan-text') !== null
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
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
      const silent = [...served.querySelectorAll('body [role=status]')].filter(
        (status) => status.textContent.trim() === '',
      )
      if (silent.length === 0)
        add('status-late', document.body, 'no empty status in the page as it is served')
    }
    return list
  })
  const filter = page.locator('form.list-filter input[name=q]')
  if ((await filter.count()) === 0) return findings
  await page.evaluate(() => {
    const said: string[] = []
    const status = document.querySelector('[role=status]')
    if (status === null) return
    new MutationObserver(() => void said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { said })
  })
  await filter.pressSequentially('康复服务', { delay: 60 })
  await page.waitForTimeout(800)
  const said = await page.evaluate(() => (window as { said?: string[] }).said ?? [])
  await filter.fill('')
  await page.waitForTimeout(600)
  const add = (rule: string, message: string): void =>
    void findings.push({ rule, where: '[role=status]', message })
  if (said.length !== 1) add('status-said', `${said.length} messages for one pause: ${said.join(' / ')}`)
  if (said.some((message) => message.trim().length > 30 || message.trim() === ''))
    add('status-long', said.join(' / '))
  return findings
}
