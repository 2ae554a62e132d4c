/** What an indicator group's slot holds: the printed label, when there is one, and the rows. */
export interface IndicatorGroupHtml {
  caption: string | null
  rows: string
}

/** <caption>收入和就业</caption>, as rendered by `GroupLabel`. */
const labelElement = /<caption>(.*?)<\/caption>/su

/** Takes the printed label out of a group's rendered slot, so that it can stand before the header row. */
export function indicatorGroup(slot: string): IndicatorGroupHtml {
  return { caption: labelElement.exec(slot)?.[1] ?? null, rows: slot.replace(labelElement, '').trim() }
}
