import { unnamedBox } from '../../lib/box-name.ts'
import { toText } from './entities.ts'

/** What a box's slot holds: its title's text, and the rest with the projects in lists. */
export interface BoxHtml {
  title: string
  body: string
}

/** <box-title>专栏 2 …</box-title>: how `BoxTitle` hands its text to `Box`, which knows the level. */
const titleElement = /<box-title>(.*?)<\/box-title>/su
/** Projects that follow each other. A project holds no other list, so the first `</li>` ends it. */
const projectRun = /(?:<li class="project".*?<\/li>\s*)+/gsu

/** Takes the title out of a box's rendered slot and wraps each run of projects in an ordered list. */
export function boxHtml(slot: string): BoxHtml {
  const title = titleElement.exec(slot)?.[1] ?? ''
  return {
    title: toText(title).trim(),
    body: slot
      .replace(titleElement, '')
      .replace(projectRun, (projects) => `<ol role="list" class="projects">${projects.trim()}</ol>`)
      .trim(),
  }
}

/** What we call a box without a printed title, by what its rendered body holds. */
export function ourBoxTitle(body: string): string {
  return unnamedBox(body.includes('class="indicator-tables"') ? 'indicators' : 'projects')
}
