import type { BodyName } from './find-bodies.ts'
import { plainText } from './plain-text.ts'
import { sentences } from './sentences.ts'
import type { Paragraph, Plan, Project } from './tree.ts'
import { walk } from './walk.ts'

/** A paragraph or project whose prose names bodies. */
export interface StatedPassage {
  owner: Paragraph | Project
  /** Each name once, in the order of the text. */
  bodies: BodyName[]
  /** The sentences that name them, as printed. */
  sentences: { text: string; bodies: BodyName[] }[]
}

/** The bodies that the prose of a plan names, its printed notes and its letter left out: one entry a paragraph or project. */
export function statedBodies(plan: Plan, bodiesIn: (text: string) => BodyName[]): StatedPassage[] {
  return plan.children
    .filter((part) => part.type !== 'notice')
    .flatMap((part) => [...walk(part)])
    .filter((node) => node.type === 'paragraph' || node.type === 'project')
    .map((owner) => passageOf(owner, bodiesIn))
    .filter(({ bodies }) => bodies.length > 0)
}

function passageOf(owner: Paragraph | Project, bodiesIn: (text: string) => BodyName[]): StatedPassage {
  const found = proseOf(owner)
    .flatMap((text) => sentences(text))
    .map((text) => ({ text: text.trim(), bodies: bodiesIn(text) }))
    .filter(({ bodies }) => bodies.length > 0)
  const all = found.flatMap(({ bodies }) => bodies)
  const bodies = all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at)
  return { owner, bodies, sentences: found }
}

/** The texts of a paragraph or project without its notes; a project's name is a text of its own. */
function proseOf(owner: Paragraph | Project): string[] {
  if (owner.type === 'paragraph') return [withoutNotes(owner.children)]
  return owner.children.map((part) => withoutNotes(part.children))
}

function withoutNotes(children: Paragraph['children']): string {
  return children
    .filter((child) => child.type !== 'responsibility')
    .map((child) => plainText(child))
    .join('')
}
