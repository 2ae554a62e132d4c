import { untitledBox } from '../plan/collect-boxes.ts'
import type { BoxRecord } from '../plan/record.ts'
import { boxNumber } from './box-number.ts'

/** A box as lists and links call it: 专栏 2 残联助力乡村振兴, 表 1 主要指标; one that bears no title is named in our words. */
export function boxName({
  id,
  number,
  title,
  kind,
}: Pick<BoxRecord, 'id' | 'number' | 'title' | 'kind'>): string {
  const words = title === untitledBox ? unnamedBox(kind) : title
  if (number === null && title === untitledBox) return words
  return `${boxNumber(id, number)} ${words}`
}

/** What we call a box that bears no title, by what it holds. */
export function unnamedBox(kind: BoxRecord['kind']): string {
  return kind === 'indicators' ? '没有标题的指标表' : '没有标题的专栏'
}
