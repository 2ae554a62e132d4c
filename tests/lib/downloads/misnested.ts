const words = ['a', 'em', 'small', 'span', 'strong']
const blocks = ['blockquote', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ol', 'p', 'section', 'table', 'ul']
const inWords = [
  'a',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'small',
  'span',
  'strong',
  'td',
  'th',
]

/** What may stand in what, in the pages that we write: narrower than HTML. */
const allowed = new Map<string, string[]>([
  ...inWords.map((name): [string, string[]] => [name, words]),
  ...['body', 'div', 'section', 'nav'].map((name): [string, string[]] => [name, [...blocks, 'nav']]),
  ['html', ['head', 'body']],
  ['head', ['title', 'link']],
  ['title', []],
  ['ol', ['li']],
  ['ul', ['li']],
  ['li', [...words, ...blocks]],
  ['blockquote', ['p']],
  ['table', ['caption', 'thead', 'tbody']],
  ['thead', ['tr']],
  ['tbody', ['tr']],
  ['tr', ['th', 'td']],
])

/** Elements of an XHTML page that stand where they may not, as “ul in p”, and tags that close another element than the open one. */
export function misnested(xhtml: string): string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, close, name = '', empty] of xhtml.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gu)) {
    const parent = open.at(-1)
    if (close === '/') {
      if (open.pop() !== name) found.push(`/${name} in ${parent ?? 'nothing'}`)
      continue
    }
    if (parent !== undefined && !(allowed.get(parent) ?? []).includes(name))
      found.push(`${name} in ${parent}`)
    if (empty !== '/') open.push(name)
  }
  return found
}
