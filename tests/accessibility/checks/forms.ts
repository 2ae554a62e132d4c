import type { Check, Finding } from './finding.ts'
import { inPage } from './in-page.ts'

/** Fields: a label that is seen, before the field, of its own; groups with a legend; a button; nothing moves by choosing. */
export const formsCheck: Check = async (page) => {
  const findings = await inPage(page, () => {
    const { report, seen } = window.probe
    const { findings: list, add } = report()
    const names = new Map<string, Element>()
    const words = (element: Element): string => element.textContent.replace(/\s+/gu, '')
    for (const field of document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden]), select, textarea',
    )) {
      if (!seen(field)) continue
      const label = field.labels?.[0]
      const choice = ['radio', 'checkbox'].includes(field.type)
      if (field.disabled || field.readOnly) add('control-off', field, 'cannot be used and does not say why')
      if (field.hasAttribute('placeholder')) add('hint-in-field', field, 'a hint that goes away')
      if (label === undefined || !seen(label) || words(label) === '') {
        add('label-unseen', field, 'has no label that is seen')
        continue
      }
      if (field.matches('[aria-label], [aria-labelledby]'))
        add('label-unseen', field, 'is called otherwise than its label')
      if (!choice) {
        if (names.has(words(label))) add('label-twice', field, `two fields are called "${words(label)}"`)
        names.set(words(label), field)
        const [above, below] = [label.getBoundingClientRect(), field.getBoundingClientRect()]
        if ((above.top > below.bottom - 4 || above.left > below.right - 4) && !label.contains(field))
          add('label-after', field, 'its label stands below it')
        const far = below.top - above.bottom > 60 || below.left - above.right > 80
        if (far && !label.contains(field)) add('label-after', field, 'its label stands far away')
      } else if (field.type === 'radio') {
        const group = field.closest('fieldset')
        const legend = group?.querySelector(':scope > legend')
        if (!legend || words(legend) === '' || !seen(legend))
          add('group-unnamed', field, 'stands in no named group')
      }
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('button')) {
      if (button.disabled || button.getAttribute('aria-disabled') === 'true')
        add('control-off', button, 'cannot be used')
      if (!/^[^\p{Extended_Pictographic}]*\p{Script=Han}/u.test(button.textContent))
        add('button-words', button, `"${words(button)}"`)
      if (/^(确定|提交|点击|OK|按钮)$/u.test(words(button))) add('button-words', button, `"${words(button)}"`)
    }
    for (const field of document.querySelectorAll('input[type=search], form[action*="/search/"]')) {
      if (field.closest('search, [role=search]') === null)
        add('search-landmark', field, 'stands in no landmark of search')
    }
    for (const form of document.querySelectorAll('form')) {
      if (seen(form) && form.querySelector('button, input[type=submit]') === null)
        add('form-without-button', form, 'has none')
    }
    return list
  })
  const selects = page.locator('select:visible')
  for (let at = 0; at < (await selects.count()); at += 1) {
    const select = selects.nth(at)
    const before = page.url().replace(/[?#].*/u, '')
    await select.focus()
    await page.keyboard.press('ArrowDown')
    const held = await select
      .evaluate((element) => document.activeElement === element, undefined, { timeout: 2000 })
      .catch(() => false)
    const add = (message: string): Finding[] => [
      ...findings,
      { rule: 'choice-moves', where: `select ${at + 1}`, message },
    ]
    if (page.url().replace(/[?#].*/u, '') !== before) return add(`choosing leads to ${page.url()}`)
    if (!held) return add('choosing takes the focus away')
    await page.keyboard.press('ArrowUp')
  }
  return findings
}
