/** The part of the page or of the result that has this name in its `data-part`. Throws where the markup lacks it: our mistake. */
export function partOf<T extends HTMLElement>(within: ParentNode, name: string, type: new () => T): T {
  const found = within.querySelector(`[data-part="${name}"]`)
  if (!(found instanceof type)) throw new Error(`The page has no part ${name}`)
  return found
}
