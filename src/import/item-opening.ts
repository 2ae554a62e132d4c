import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'
import type { Line } from './lines.ts'

/** ●名称。说明 */
const bullet = /^[●◆■★▲•◎○□◇☆✦➢►]/u
/** 阳光家园计划。说明: a sentence that is nothing but the name of a project. */
const projectName = /^(?![（(])[^，。；：\s]{1,24}(?:项目|工程|计划|行动)”?。/u

/** What shows without a number that a text opens an item: its bullet, or the name of a project; null where nothing does. */
export function itemOpening(text: string): string | null {
  return bullet.exec(text)?.[0] ?? (projectName.test(text) ? 'name' : null)
}

/** True where an item without a number has such an opening, so that the others will have it too. */
export function hasOpening(item: Item): boolean {
  return openingOf(item) !== null
}

/** True where the lines open an item in the manner of `item`, which bears no number. */
export function opensAlike(lines: Line[], item: Item | undefined): boolean {
  return item !== undefined && hasOpening(item) && openingOf(item) === itemOpening(joinLines(lines).text)
}

function openingOf({ number, ownLine, paragraphs: [first = []] }: Item): string | null {
  return number === null && !ownLine ? itemOpening(joinLines(first.slice(0, 2)).text) : null
}
