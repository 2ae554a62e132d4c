/**
 * Puts the stored reading settings (JSON: `{"text":"150","theme":"dark"}`) on the root element as `data-` attributes, which
 * `settings.css` answers to; what is not stored, or is no such value, is taken off. Its source text is sent to the browser by
 * `reader.js`: it may use nothing from outside itself.
 */
export function applySettings(root: HTMLElement, stored: string | null): void {
  let chosen: unknown = null
  try {
    chosen = JSON.parse(stored ?? 'null')
  } catch {
    // What cannot be read is as good as nothing stored.
  }
  for (const name of [
    'text',
    'leading',
    'spacing',
    'typeface',
    'theme',
    'sentences',
    'links',
    'motion',
    'print',
    'aloud',
    'speed',
  ]) {
    const value: unknown =
      typeof chosen === 'object' && chosen !== null ? (chosen as Record<string, unknown>)[name] : null
    if (typeof value === 'string' && /^[a-z0-9.-]{1,20}$/u.test(value))
      root.setAttribute(`data-${name}`, value)
    else root.removeAttribute(`data-${name}`)
  }
}
