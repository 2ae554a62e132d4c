/**
 * Gives pages of the site by their address, each fetched once; the page itself is not fetched. One that could not be fetched is asked for
 * again. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside itself.
 */
export function pageFetcher(page: Document): (address: string) => Promise<Document> {
  const pages = new Map<string, Promise<Document>>()
  const fetched = async (address: string): Promise<Document> => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address}: ${String(response.status)}`)
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  }
  return (address) => {
    if (address === page.location.pathname) return Promise.resolve(page)
    const known = pages.get(address) ?? fetched(address)
    pages.set(address, known)
    known.catch(() => pages.delete(address))
    return known
  }
}
