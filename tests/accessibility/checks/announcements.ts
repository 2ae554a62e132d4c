import type { Check, Finding } from './finding.ts'

/** Whoever types into a filter hears one short message for one pause. */
export const announcementsCheck: Check = async (page) => {
  const findings: Finding[] = []
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
