import type { Page } from 'playwright/test'
import type { Finding } from './finding.ts'

/**
 * Listens to a page from before it is opened; the function returned says what went wrong since: errors of scripts, breaches of
 * the content security policy, files that are missing, requests to anybody else.
 */
export function listen(page: Page, address: string): () => Finding[] {
  const findings: Finding[] = []
  const add = (rule: string, message: string): void => void findings.push({ rule, where: address, message })
  const home = new URL(address).origin
  page.on('pageerror', (error) => add('page-error', error.message))
  page.on('console', (message) => {
    // A missing file is counted once, by its answer; the page that says 404 is allowed to be one.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    add(message.text().includes('Content Security Policy') ? 'csp-breach' : 'console-error', message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== home && !['data:', 'blob:', 'about:'].includes(protocol)) add('third-party', request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== address)
      add('file-missing', `${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) =>
    add('request-failed', `${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  return () => [...findings]
}
