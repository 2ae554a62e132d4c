const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Words that `signsHtml` sets beside a sign. */
const words = /<small data-added>.*?<\/small>/gsu

/** The text of an HTML fragment: tags and words beside signs dropped, `&lt;` and `&#39;` resolved. */
export function toText(html: string): string {
  return html
    .replace(words, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal))
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      return signs[name ?? ''] ?? whole
    })
}
