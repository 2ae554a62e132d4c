import { toText } from './entities.ts'

/** What a project's slot holds: its name (element and text) and its description. */
export interface ProjectHtml {
  name: string
  nameText: string
  body: string
}

/** <strong class="project-name">…</strong>, or a heading of that class, as rendered by `ProjectName`. */
const nameElement = /<(strong|h[23]) class="project-name">.*?<\/\1>/su

/** Takes the name out of a project's rendered slot, so that its link can stand beside it. */
export function projectHtml(slot: string): ProjectHtml {
  const name = nameElement.exec(slot)?.[0] ?? ''
  return { name, nameText: toText(name).trim(), body: slot.replace(name, '').trim() }
}
