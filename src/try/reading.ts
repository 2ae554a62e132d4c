/** A plan that was read in the browser, as the page shows it; everything that ends in `Html` is escaped already. */
export interface Reading {
  title: string
  /** True when no title line is printed and the title comes from the notice. */
  derived: boolean
  /** 文号, 发文机关, 日期 …: name and value. */
  facts: [name: string, value: string][]
  /** What was counted: 12 个标题. */
  counts: string[]
  /** One a finding, in the order of the text. */
  findingsHtml: string[]
  contentsHtml: string
  /** One a quantity, in the order of the text. */
  figuresHtml: string[]
  figuresSaid: string
  /** One a block. */
  textHtml: string[]
  /** The sentence that is said when it is there, at most 30 characters. */
  said: string
}
