/** What a citation says: the words, where they stand, the document, and the address that leads there. */
export interface Cited {
  quote: string
  /** 三、重点任务 › （二）; empty before the first section. */
  place: string
  /** The document in GB/T 7714, up to its date: 延边州人民政府. ……规划：延州政发〔2022〕8号[A/OL]. (2022-06-16) */
  source: string
  /** ISO date of the day on which it is cited. */
  date: string
  address: string
}

/**
 * A quotation with its place, and below it the document as GB/T 7714—2015 lists one that stands on the net. Its source text is sent to the
 * browser by `reading-tools.js`: it may use nothing from outside itself.
 */
export function citation({ quote, place, source, date, address }: Cited): string {
  return `“${quote}”${place === '' ? '' : `（${place}）`}\n${source}[${date}]. ${address}.`
}
