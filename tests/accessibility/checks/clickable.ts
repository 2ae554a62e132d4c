import type { Page } from 'playwright/test'
import type { Check, Finding } from './finding.ts'
import { inPage } from './in-page.ts'
import { putProbe } from './probe.ts'

interface Listener {
  type: string
  backendNodeId?: number
}

const pressing =
  /^(click|dblclick|auxclick|mouse(down|up)|pointer(down|up)|touch(start|end)|key(down|up|press))$/u
const hovering = /^(mouse|pointer)(over|enter|out|leave|move)$/u
const hindering = /^(copy|cut|paste|contextmenu|selectstart|dragstart|beforeunload|wheel|touchmove)$/u

/** Only links, buttons, fields and summaries are made to be pressed: nothing else listens, looks or is focused like them, and none of them is out of Tab's reach. */
export const clickableCheck: Check = async (page) => {
  const findings = await inPage(page, () => {
    const { seen, report } = window.probe
    const { findings: list, add } = report()
    const usable = 'a[href], button, input, select, textarea, summary, label, option'
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (!seen(element)) continue
      const { cursor } = getComputedStyle(element)
      if (element.closest(usable) === null && cursor === 'pointer')
        add('looks-clickable', element, 'cursor: pointer on what nobody can use')
      if (/^(none|wait|not-allowed|help|progress)$/u.test(cursor))
        add('looks-clickable', element, `cursor: ${cursor}`)
    }
    for (const link of document.querySelectorAll('a:not([href]), a[href=""], a[href="#"]'))
      add('link-without-address', link, link.outerHTML.slice(0, 60))
    for (const element of document.querySelectorAll<HTMLElement>('[tabindex]')) {
      const own = element.matches('a, button, input, select, textarea, summary')
      if (own && element.tabIndex < 0) add('tab-skips', element, 'Tab passes over it')
      const scrolls = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight
      if (!own && element.tabIndex >= 0 && !(element.matches('[role=region]') && scrolls))
        add('focus-on-plain', element, 'Tab stops at what nobody can use')
    }
    for (const element of document.querySelectorAll('[contenteditable], [draggable=true], dialog, [popover]'))
      add('focus-on-plain', element, 'can be edited, dragged or popped up')
    return list
  })
  return [...findings, ...(await listeners(page))]
}

async function listeners(page: Page): Promise<Finding[]> {
  await putProbe(page)
  const session = await page.context().newCDPSession(page)
  const heard = async (expression: string, depth: number): Promise<Listener[]> => {
    const { result } = await session.send('Runtime.evaluate', { expression })
    const objectId = result.objectId ?? ''
    return (await session.send('DOMDebugger.getEventListeners', { objectId, depth })).listeners
  }
  const findings: Finding[] = []
  const everywhere = (await heard('window', 1)).map((listener) => ({ ...listener, backendNodeId: undefined }))
  for (const { type, backendNodeId } of [...everywhere, ...(await heard('document', -1))]) {
    if (![pressing, hovering, hindering].some((kind) => kind.test(type))) continue
    const { where, usable } = await place(backendNodeId)
    if (pressing.test(type) && !usable)
      findings.push({ rule: 'click-on-plain', where, message: `listens for ${type}` })
    if (hovering.test(type)) findings.push({ rule: 'hover-listener', where, message: `listens for ${type}` })
    if (hindering.test(type))
      findings.push({ rule: 'reader-hindered', where, message: `listens for ${type}` })
  }
  await session.detach()
  return findings

  async function place(backendNodeId: number | undefined): Promise<{ where: string; usable: boolean }> {
    if (backendNodeId === undefined) return { where: 'window', usable: false }
    const { object } = await session.send('DOM.resolveNode', { backendNodeId })
    const { result } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      returnByValue: true,
      functionDeclaration: `function () {
        if (!(this instanceof Element)) return { where: 'document', usable: false }
        return { where: window.probe.where(this), usable: this.matches('a[href], button, input, select, textarea, summary') }
      }`,
    })
    return result.value as { where: string; usable: boolean }
  }
}
