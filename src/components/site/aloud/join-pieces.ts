/** Takes the elements away again that `readPieces` has put around sentences: the page is as it was. */
export function joinPieces(within: HTMLElement): void {
  for (const part of within.querySelectorAll('.aloud-part')) {
    const { parentElement } = part
    part.replaceWith(...part.childNodes)
    parentElement?.normalize()
  }
}
