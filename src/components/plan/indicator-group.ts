/** What an indicator group's slot holds: the printed label, when there is one, the rows, and editors' notes on rows. */
export interface IndicatorGroupHtml {
  caption: string | null
  rows: string
  notes: string
}

/** <caption>收入和就业</caption>, as rendered by `GroupLabel`. */
const labelElement = /<caption>(.*?)<\/caption>/su

/** <details class="note" …>…</details>, as rendered by `Note` after its row. */
const noteElement = /<details class="note".*?<\/details>/gsu

/** Takes the printed label out of a group's rendered slot, so that it can stand before the header row, and the notes, which stand after the table. */
export function indicatorGroup(slot: string): IndicatorGroupHtml {
  return {
    caption: labelElement.exec(slot)?.[1] ?? null,
    rows: slot.replace(labelElement, '').replace(noteElement, '').trim(),
    notes: (slot.match(noteElement) ?? []).join(''),
  }
}
