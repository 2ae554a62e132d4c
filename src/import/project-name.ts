import { joinLines } from './excerpt.ts'
import type { Item } from './item.ts'

/** How the projects of a box part name and description: 名称␠正文, 名称。正文, 名称：正文, or the name in a line of its own. */
export type ItemStyle = 'space' | 'stop' | 'colon' | 'line'

const styles: ItemStyle[] = ['line', 'space', 'colon', 'stop']

/** The style of most of a box's projects; 'stop' where nothing tells. */
export function styleOf(items: Item[]): ItemStyle {
  const counts = new Map<ItemStyle, number>()
  // The first items tell as well as all of them.
  for (const item of items.slice(0, 50)) {
    const style = styleOfItem(item)
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const [style] = [...counts].sort(
    (a, b) => b[1] - a[1] || styles.indexOf(a[0]) - styles.indexOf(b[0]),
  )[0] ?? ['stop']
  return style
}

/** The style of one project. */
export function styleOfItem(item: Item): ItemStyle {
  if (item.ownLine) return 'line'
  // A name is short: the first lines tell, however long the item is.
  const text = joinLines((item.paragraphs[0] ?? []).slice(0, 3)).text
  const rest = text.slice(item.number?.length ?? 0)
  const space = spaceEnd(rest)
  const stop = rest.indexOf('。') + 1
  const colon = colonEnd(rest)
  if (space > 0 && (stop === 0 || space < stop) && (colon === 0 || space < colon)) return 'space'
  return colon > 0 && (stop === 0 || colon < stop) ? 'colon' : 'stop'
}

/** Length of number and name in `text`, the closing 。 or ： included; 0 when no name can be told. */
export function nameEnd(text: string, numberLength: number, style: ItemStyle): number {
  const rest = text.slice(numberLength)
  if (style === 'line') return text.length
  const end =
    endIn(rest, style) || (style === 'stop' ? 0 : stopEnd(rest)) || (style === 'space' ? colonEnd(rest) : 0)
  return end > 0 ? numberLength + end : 0
}

function endIn(rest: string, style: ItemStyle): number {
  if (style === 'space') return spaceEnd(rest)
  return style === 'colon' ? colonEnd(rest) : stopEnd(rest)
}

function stopEnd(rest: string): number {
  const end = rest.indexOf('。') + 1
  return end <= 0 || end > 46 || (end === rest.length && end > 30) || /[；！？]/u.test(rest.slice(0, end))
    ? 0
    : end
}

function colonEnd(rest: string): number {
  const match = /^\s*[^。；，：:]{1,30}(?:：|:(?=\s?\p{Script=Han}))(?=.)/u.exec(rest)
  return match ? match[0].length : 0
}

/** 托养服务项目 2.4万名残疾人…: a number may follow what can only be a name. */
const nameBeforeNumber =
  /^\s*[^。\s，；：]{2,20}(?:项目|工程|计划|行动|补贴|建设|服务|救助|改造|培训|提升|保险|活动|制度|试点|奖励|资助|津贴|基地|中心)(?=\s\d)/u

/** Index of the space after a name: not after a number, before a digit only where it is wide (搬迁　2023年完成), and before the first 。 */
function spaceEnd(text: string): number {
  const start = text.slice(0, 46)
  const match =
    /^\s*[^。\s]+?(?<![\dA-Za-z])(?=\s(?!\d)|[\u3000\t])/u.exec(start) ?? nameBeforeNumber.exec(start)
  return match ? match[0].length : 0
}
