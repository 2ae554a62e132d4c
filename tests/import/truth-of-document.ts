/** What a document must give: tests/fixtures/documents/README.md. What is left out is not checked. */
export interface Truth {
  about?: string
  exit?: 0 | 1
  /** What is still read otherwise, in the words of `unlikeTruth`; it may only shrink. */
  unlike?: string[]
  rule?: string
  title?: string
  titleDerived?: boolean
  documentNumber?: string | null
  issuingAuthority?: string | null
  dateIssued?: string | null
  outline?: { number: string | null; text: string; level?: number; runIn?: boolean; line?: number }[]
  boxes?: {
    number: string | null
    title: string
    kind?: string
    lines?: [number, number]
    projects?: { number: string | null; name: string; line?: number }[]
    /** Numbers of sub-items that may count as projects. */
    ignoreProjectNumbers?: string[]
  }[]
  indicators?: {
    number?: string | null
    name: string
    unit?: string | null
    group?: string | null
    nature?: string | null
    values?: string[]
  }[]
  responsibilities?: { line: number; role: string; bodies: string[] }[]
  ignoreResponsibilityLines?: number[]
  paragraphs?: number
  furniture?: number[]
  messages?: { line: number; to?: number; about?: string }[]
}
