const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text for XML or HTML, in an element or in a quoted attribute: `<` becomes `&lt;`. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => names[sign] ?? sign)
}
