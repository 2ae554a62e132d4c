/** The longest that the page is kept busy at a time, in milliseconds. */
const longest = 30

/** Puts pieces of escaped HTML into an element, a few at a time, so that the page answers meanwhile; stops when `wanted` says no. */
export async function fillSlowly(into: HTMLElement, pieces: string[], wanted: () => boolean): Promise<void> {
  let at = 0
  while (at < pieces.length && wanted()) {
    const until = performance.now() + longest
    while (at < pieces.length && performance.now() < until) {
      into.insertAdjacentHTML('beforeend', pieces.slice(at, at + 8).join(''))
      at += 8
    }
    await new Promise((done) => setTimeout(done))
  }
}
