/** Something an editor must know about how a file became text. `line` counts from 1 in the extracted text. */
export interface ExtractWarning {
  rule: string
  severity: 'warning' | 'info'
  line: number | null
  message: string
}

/** The kinds of file that text is taken from. */
export type Format = 'txt' | 'html' | 'docx' | 'pdf'

/** What becomes `source.txt`, and what was not sure on the way there. */
export interface Extracted {
  text: string
  format: Format
  /** Of the characters: UTF-8, UTF-16LE, UTF-16BE or GB18030; a .docx or .pdf bears its own name here. */
  encoding: string
  warnings: ExtractWarning[]
}
