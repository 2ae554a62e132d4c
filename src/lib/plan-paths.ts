/** Address of one plan's own page. */
export function planPath(plan: string): string {
  return `/plans/${plan}/`
}

/** Address of the ways to ask that a plan itself names. */
export function channelsPath(plan: string): string {
  return `${planPath(plan)}#channels`
}

/** Address of a plan's whole text, or of one passage in it. */
export function textPath(plan: string, anchor?: string): string {
  return `/plans/${plan}/text/${anchor === undefined ? '' : `#${anchor}`}`
}

/** Address of what a plan says in a minute, or of one chapter of it. */
export function summaryPath(plan: string, anchor?: string): string {
  return `/plans/${plan}/summary/${anchor === undefined ? '' : `#${anchor}`}`
}

/** Address of one 专栏: `box-2` stands at `boxes/2/`. */
export function boxPath(plan: string, boxId: string): string {
  return `/plans/${plan}/boxes/${boxSlug(boxId)}/`
}

/** The last part of a box's address: `box-2` is `2`. */
export function boxSlug(boxId: string): string {
  return boxId.replace(/^box-/u, '')
}

/** Address of a plan's reference for Zotero, EndNote and the like. */
export function risPath(plan: string): string {
  return `/plans/${plan}/citation.ris`
}

/** Address of a plan's open data. */
export function dataPath(plan: string): string {
  return `/data/plans/${plan}.json`
}

/** Address of the page on one cited document. */
export function instrumentPath(id: string): string {
  return `/instruments/${id}/`
}

/** Address of one letter of the word index, or of one word there; `0` is for what begins with a digit. */
export function wordsPath(letter: string, id?: string): string {
  return `/words/${letter === '0' ? 'numbers' : letter}/${id === undefined ? '' : `#${id}`}`
}

/** Address of the glossary, or of one term in it. */
export function glossaryPath(id?: string): string {
  return `/glossary/${id === undefined ? '' : `#${id}`}`
}
