/**
 * The part of an address that makes the browser mark the quoted words: `:~:text=…`, the whole of a short quotation, its first and
 * last words of a long one; `before` and `after` stand around it, so that no others like it are meant. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside.
 */
export function textFragment(quote: string, before = '', after = ''): string {
  const letters = [...quote]
  const encoded = (part: string): string => encodeURIComponent(part).replace(/-/gu, '%2D')
  const parts = letters.length > 40 ? [letters.slice(0, 12), letters.slice(-12)] : [letters]
  const quoted = parts.map((part) => encoded(part.join(''))).join(',')
  return `:~:text=${before && `${encoded(before)}-,`}${quoted}${after && `,-${encoded(after)}`}`
}
