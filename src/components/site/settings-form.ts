import { applySettings } from './apply-settings.ts'
import { settingsKey } from './settings-key.ts'

/** Makes the form of `/settings/` work: shows what is stored, applies and stores every change at once, resets. */
export function settingsForm(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.settings')
  const status = page.querySelector<HTMLElement>('.settings-status')
  if (!form || !status) return
  const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement)

  const show = (): void => {
    const chosen = page.documentElement.dataset
    for (const field of fields) field.checked = field.value === (chosen[field.name] ?? '')
  }
  const store = (done: string): void => {
    const values = Object.fromEntries(
      fields.filter(({ checked, value }) => checked && value !== '').map(({ name, value }) => [name, value]),
    )
    const text = JSON.stringify(values)
    applySettings(page.documentElement, text)
    dispatchEvent(new Event('settings'))
    try {
      if (text === '{}') localStorage.removeItem(settingsKey)
      else localStorage.setItem(settingsKey, text)
      status.textContent = done
    } catch {
      status.textContent = '浏览器不让保存，离开本页就不再有效'
    }
    // Larger letters move what was just chosen; it stays in view.
    page.activeElement?.scrollIntoView({ block: 'nearest' })
  }

  const saved = '已保存在这台设备上'
  form.addEventListener('change', () => store(saved))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    store(saved)
  })
  const back = form.querySelector<HTMLElement>('[data-back]')
  if (back) {
    back.hidden = history.length < 2
    back.addEventListener('click', () => history.back())
  }
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    for (const field of fields) field.checked = field.value === ''
    store('已全部恢复原样')
  })
  addEventListener('settings', show)
  for (const element of page.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = true
  show()
  form.hidden = false
}
