import { anyBoxTitleOf } from './box-title.ts'
import { headingText } from './collect-outline.ts'
import type { LinesOf } from './line-index.ts'
import { plainText } from './plain-text.ts'
import type { BoxRecord, ProjectRecord } from './record.ts'
import type { Box, Plan, PlanNode, Project } from './tree.ts'

/** The title in the record of a box, such as a table, that bears none. */
export const untitledBox = '（原文没有标题）'

/** Every 专栏 with its projects in document order; `sectionId` is the innermost section of level 1 or 2. */
export function collectBoxes(plan: Plan, linesOf: LinesOf): BoxRecord[] {
  const boxes: BoxRecord[] = []
  const visit = (node: PlanNode, sectionId: string): void => {
    if (node.type === 'text') return
    if (node.type === 'box') boxes.push(boxRecord(node, sectionId, linesOf))
    const inner = node.type === 'section' && node.level <= 2 ? node.id : sectionId
    for (const child of node.children) visit(child, inner)
  }
  visit(plan, 'preamble')
  return boxes
}

function boxRecord(box: Box, sectionId: string, linesOf: LinesOf): BoxRecord {
  const title = box.children.find((child) => child.type === 'boxTitle')
  const printed = title ? plainText(title) : ''
  return {
    id: box.id,
    number: box.number,
    title: (anyBoxTitleOf(printed)?.title ?? printed) || untitledBox,
    sectionId,
    kind: box.children.some((child) => child.type === 'indicatorTable') ? 'indicators' : 'projects',
    lines: linesOf(box),
    projects: box.children
      .filter((child) => child.type === 'project')
      .map((project) => projectRecord(project, linesOf)),
  }
}

function projectRecord(project: Project, linesOf: LinesOf): ProjectRecord {
  const name = project.children.find((child) => child.type === 'projectName')
  return {
    id: project.id,
    number: project.number,
    name: headingText(name ? plainText(name) : '', project.number).replace(
      /[：:]$|^[●◆■★▲•※◎○□◇☆✦➢►]\s*/gu,
      '',
    ),
    text: project.children
      .filter((child) => child.type === 'projectText')
      .map((child) => plainText(child))
      .join('\n'),
    lines: linesOf(project),
  }
}
