type PageBreak = (page: number, pick: number) => string

const numberForms: ((page: number) => string)[] = [
  (page) => `— ${page} —`,
  (page) => `- ${page} -`,
  (page) => `${page}`,
  (page) => `第${page}页`,
  (page) => `第 ${page} 页 共 40 页`,
]

const headers = [
  '延边朝鲜族自治州“十四五”残疾人保障和发展规划',
  '晋城市城区人民政府文件',
  '—“十四五”残疾人规划—',
]

const numbered: PageBreak = (page, pick) => numberForms[Math.floor(pick * numberForms.length)]?.(page) ?? ''
const header: PageBreak = (_, pick) => headers[Math.floor(pick * headers.length)] ?? ''

/** What a page's end leaves between two lines, each with the words for it; `pick` (0 up to 1) chooses among its forms. */
export const pageBreaks: Record<string, PageBreak> = {
  'page numbers between its lines': numbered,
  'running headers between its lines': header,
  'form feeds between its lines': (_, pick) => (pick < 0.5 ? '\f' : '\n\f\n'),
  'blank lines between its lines': (_, pick) => '\n'.repeat(Math.floor(pick * 4)),
  'whole page ends between its lines': (page, pick) =>
    ['', numbered(page, pick), '\f', header(page, pick), ''].join('\n'),
}
