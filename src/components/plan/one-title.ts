/** <div id="title" class="document-title">, as rendered by `DocumentTitle` */
const anchor = /(<div )id="title" (class="document-title")/gu

/** Pieces of a rendered plan in which only the first printed title bears the anchor `title`: some plans print it again. */
export function oneTitle(pieces: string[]): string[] {
  let seen = false
  return pieces.map((piece) =>
    piece.replace(anchor, (whole: string, before: string, after: string) => {
      if (seen) return before + after
      seen = true
      return whole
    }),
  )
}
