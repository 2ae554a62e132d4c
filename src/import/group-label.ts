import { markOf } from '../plan/mark.ts'
import type { IndicatorGroup } from '../plan/tree.ts'
import { appendLines, joinLines, printed, sliceText } from './excerpt.ts'
import type { Desk } from './finding.ts'
import type { Line } from './lines.ts'

/** A group of rows with its label, or without where no line holds one. */
export function groupWith(label: Line[], desk: Desk): IndicatorGroup {
  const group: IndicatorGroup = { type: 'indicatorGroup', children: [] }
  const first = label[0]
  if (!first) return group
  group.children.push({ type: 'groupLabel', children: [sliceText(joinLines(label))] })
  desk.report(
    'row-group-guessed',
    first,
    `Ambiguous row group “${printed(label)}”, took the rows after it as its rows`,
    'warning',
    ['a label that stands beside the rows before it', 'words of a row'],
  )
  return group
}

/**
 * Puts the pieces of the group's label at the head of `lines` to it, and gives the lines that are left. Extraction chops
 * a label: 社会 / 保障和 / 基本公 / 共服务, with rows between the pieces.
 */
export function takePieces(group: IndicatorGroup, lines: Line[]): Line[] {
  const [first] = group.children
  const [label] = first?.type === 'groupLabel' ? first.children : []
  let rest = lines
  while (label && rest[0] && isPiece(label.value, rest[0].text)) {
    appendLines(label, rest.slice(0, 1))
    rest = rest.slice(1)
  }
  return rest
}

/** What a label of a group may end with; 和就 is a piece of one. */
const whole =
  /(?:就业|就業|服务|服務|保障|教育|康复|康復|环境|環境|权益|權益|文化|体育|收入|参与|事业|支持|发展|能力|无障碍|体系|生活|托养|组织|建设|水平|条件|支撑|防控|民生|救助|福利|文体)$/u

/** True where the words between two rows are a further piece of the label that was printed so far. */
function isPiece(label: string, words: string): boolean {
  const narrow = words.length <= 3 || label.length <= 3 || /[和与及、]$/u.test(label)
  return (
    (!whole.test(label) || /^[和与及]/u.test(words)) &&
    narrow &&
    markOf(words) === null &&
    label.length + words.length <= 14 &&
    words.length <= 4
  )
}
