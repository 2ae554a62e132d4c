import { markOf } from '../plan/mark.ts'
import type { BoxBlock, Project } from '../plan/tree.ts'
import { joinLines, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Item } from './item.ts'
import { inlinesOf, paragraphOf } from './paragraph.ts'
import type { ItemStyle } from './project-name.ts'
import { nameEnd } from './project-name.ts'

/** The project that an item is, or a paragraph where it has neither number nor name; `style` is that of its box. */
export function blockOfItem(item: Item, style: ItemStyle, desk: Desk): BoxBlock {
  const [first, ...rest] = item.paragraphs.map(joinLines)
  if (!first) throw new Error('A project without lines')
  // A number torn over two lines shows only when they are joined.
  const number = item.number ?? markOf(first.text)?.number ?? null
  const ownStyle = item.ownLine ? 'line' : style === 'line' ? 'space' : style
  const end = nameEnd(first.text, number?.length ?? 0, ownStyle)
  if (number === null && end === 0) return paragraphOf(first, 0)
  const line = first.lines[0]
  if (end === 0 && line)
    desk.report(
      'project-name-unclear',
      line,
      'Unexpected form of a project, expected its name before a space, 。 or ：; took the whole line as its name',
      'warning',
      ['a part of the line is its name'],
    )
  const nameTo = end === 0 ? first.text.length : end
  const project: Project = {
    type: 'project',
    id: '',
    number,
    children: [{ type: 'projectName', children: [sliceText(first, 0, nameTo)] }],
  }
  if (first.text.slice(nameTo).trim() !== '')
    project.children.push({ type: 'projectText', children: inlinesOf(first, nameTo) })
  for (const more of rest) project.children.push({ type: 'projectText', children: inlinesOf(more, 0) })
  return project
}
