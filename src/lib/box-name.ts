import { untitledBox } from '../plan/collect-boxes.ts'
import type { BoxRecord } from '../plan/record.ts'

/** A box as lists and links call it: 专栏 2 残联助力乡村振兴; one that bears no title is named by what it holds, in our words. */
export function boxName({ number, title, kind }: Pick<BoxRecord, 'number' | 'title' | 'kind'>): string {
  const words = title === untitledBox ? unnamed[kind] : title
  if (number === null && title === untitledBox) return words
  return ['专栏', number, words].filter((word) => word !== null).join(' ')
}

const unnamed: Record<BoxRecord['kind'], string> = {
  indicators: '没有标题的指标表',
  projects: '没有标题的专栏',
}
