import type { OutlineEntry } from '../../plan/record.ts'
import { signsHtml } from './signs-html.ts'
import { numbered } from '../../plan/numbered.ts'

/** Where a section of the first level begins: <div class="headed level-1"> */
const sectionHead = /<div class="headed level-1"/gu
/** What follows the last section on the page, when the document has it. */
const colophon = '<div class="colophon"'

/** A heading of the first level with the sign of its address. */
const wholeHead = /<div class="headed level-1".*?<\/div>/su

/**
 * A rendered plan with links at the end of each section of the first level: to the one before, the one after, and the contents;
 * and below its heading one to its summary, where `summaryOf` has an address. They are our addition and no landmark.
 */
export function sectionEnds(
  html: string,
  entries: Pick<OutlineEntry, 'id' | 'level' | 'number' | 'text'>[],
  summaryOf: (section: string) => string | null = () => null,
): string {
  const sections = entries.filter(({ level }) => level === 1)
  const starts = [...html.matchAll(sectionHead)].map(({ index }) => index)
  if (sections.length === 0 || starts.length !== sections.length) return html
  const last = html.indexOf(colophon, starts.at(-1))
  const ends = [...starts.slice(1), last < 0 ? html.length : last]
  let done = 0
  const pieces = ends.map((end, at) => {
    const piece = withSummary(html.slice(done, end), sections[at], summaryOf)
    done = end
    return piece + links(sections[at - 1], sections[at + 1])
  })
  return pieces.join('') + html.slice(done)
}

type Section = Pick<OutlineEntry, 'id' | 'number' | 'text'> | undefined

function links(before: Section, after: Section): string {
  const items = [link('上一节', before), link('下一节', after), '<li><a href="#contents">回到目录</a></li>']
  return `<ul role="list" class="section-ends" data-added data-pagefind-ignore>${items.join('')}</ul>`
}

function withSummary(piece: string, section: Section, summaryOf: (section: string) => string | null): string {
  const address = section === undefined ? null : summaryOf(section.id)
  if (section === undefined || address === null) return piece
  const name = signsHtml(numbered(section))
  const added = `<ul role="list" class="section-summary" data-added data-pagefind-ignore><li><a href="${address}">一分钟看懂“${name}”</a></li></ul>`
  return piece.replace(wholeHead, (head) => head + added)
}

function link(word: string, section: Section): string {
  if (section === undefined) return ''
  return `<li><a href="#${section.id}">${word}：${signsHtml(numbered(section))}</a></li>`
}
