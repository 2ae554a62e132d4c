import { element } from './search-element.ts'
import type { GuideEntry } from '../../search/guide-entry.ts'

/** Guides that may answer what was typed, as a heading and a list of links; nothing when there is none. */
export function guideNodes(guides: GuideEntry[], base: string): Node[] {
  if (guides.length === 0) return []
  const items = guides.map(({ id, title, question }) => {
    const link = element('a', title)
    link.href = `${base}/guides/${id}/`
    const asked = element('p', question)
    asked.className = 'result-path'
    return element('li', element('h3', link), asked)
  })
  const list = element('ul', ...items)
  list.className = 'results'
  list.role = 'list'
  list.dataset['results'] = 'guides'
  return [element('h2', '用日常的话回答'), list]
}

/** The message on what was found, at most 30 characters, with whether a guide answers: 找到 7 条结果，有解答. */
export function saidWithGuides(summary: string, guides: GuideEntry[]): string {
  if (guides.length === 0) return summary
  return `${summary === '没有找到' ? '原文里没有找到' : summary}，有解答`
}
