/** Address of the answer for one situation of life. */
export function guidePath(guide: string): string {
  return `/guides/${guide}/`
}

/** Anchor, on the page of a guide, of the card to show to those who work there. */
export function cardAnchor(plan: string): string {
  return `card-${plan}`
}
