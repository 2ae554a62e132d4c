/** What a citation says: the words, where they stand, and the address that leads there. */
export interface Cited {
  quote: string
  title: string
  /** As printed; null where the plan has none. */
  documentNumber: string | null
  /** 三、重点任务 › （二）; empty before the first section. */
  place: string
  address: string
}

/**
 * A citation and, on a line of its own, its address: “……”——《……规划》（延州政发〔2022〕8号），三、重点任务 › （二）。 Its source text is
 * sent to the browser by `reading-tools.js`: it may use nothing from outside itself.
 */
export function citation({ quote, title, documentNumber, place, address }: Cited): string {
  const number = documentNumber === null ? '' : `（${documentNumber.replace(/\s+/gu, '')}）`
  return `“${quote}”——《${title}》${number}${place === '' ? '' : `，${place}`}\n${address}`
}
