/** The bar that cites, made once a page: where it stands and what it says is up to `citeTool`. */
export interface CiteBar {
  element: HTMLElement
  button: HTMLButtonElement
  close: HTMLButtonElement
  /** Leads to a report of a mistake in what is cited; hidden where no address for reports is set. */
  report: HTMLAnchorElement
  say: (words: string) => void
  /** Shows a citation in a field, selected, to be copied by hand; an empty one takes the field away. */
  offer: (citations: string) => void
}

/** Makes the bar. Its source text is sent to the browser by `reading-tools.js`: it may use nothing from outside itself. */
export function citeBar(page: Document): CiteBar {
  const element = page.createElement('div')
  element.className = 'cite-bar'
  element.role = 'group'
  element.ariaLabel = '引用'
  element.hidden = true
  element.dataset['added'] = ''
  const [button, close] = ['cite', 'cite-close'].map((name) => {
    const made = page.createElement('button')
    made.type = 'button'
    made.className = name
    return made
  }) as [HTMLButtonElement, HTMLButtonElement]
  close.textContent = '收起'
  close.ariaLabel = '收起引用'
  const report = page.createElement('a')
  report.className = 'action'
  report.textContent = '报告这一处的错误'
  report.hidden = true
  // A plan's text has its status from the start; it moves in here.
  const status = page.querySelector('.cited')?.parentElement ?? page.createElement('div')
  status.role = 'status'
  const line = status.querySelector('.cited') ?? page.createElement('p')
  line.className = 'cited'
  status.append(line)
  const label = page.createElement('label')
  label.hidden = true
  const field = page.createElement('textarea')
  field.readOnly = true
  field.rows = 5
  label.append('引用的文字', field)
  element.append(button, report, close, status, label)
  return {
    element,
    button,
    close,
    report,
    say: (words) => {
      line.textContent = words
    },
    offer: (citations) => {
      label.hidden = citations === ''
      field.value = citations
      if (citations === '') return
      field.focus()
      field.select()
    },
  }
}
