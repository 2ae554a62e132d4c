/**
 * The part of an address that makes the browser mark the quoted words: `:~:text=…`, the whole of a short quotation, its first and
 * last words of a long one. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside.
 */
export function textFragment(quote: string): string {
  const letters = [...quote]
  const encoded = (part: string[]): string => encodeURIComponent(part.join('')).replace(/-/gu, '%2D')
  const parts = letters.length > 40 ? [letters.slice(0, 12), letters.slice(-12)] : [letters]
  return `:~:text=${parts.map(encoded).join(',')}`
}
