import { applySettings } from '../apply-settings.ts'
import { settingsKey } from '../settings-key.ts'

/** Applies one reading setting beside those that hold, and stores them all on the device where that is allowed. */
export function keepSetting(name: string, value: string): void {
  const root = document.documentElement
  const chosen = new Map(Object.entries(root.dataset)).set(name, value)
  const text = JSON.stringify(Object.fromEntries([...chosen].filter(([, one]) => one)))
  applySettings(root, text)
  dispatchEvent(new Event('settings'))
  try {
    localStorage.setItem(settingsKey, text)
  } catch {
    // It holds on this page.
  }
}
