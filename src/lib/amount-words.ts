import { unitClassOf } from '../plan/measure-words.ts'
import type { CommitmentRecord } from '../plan/record.ts'

type Amount = Pick<CommitmentRecord, 'value' | 'unit' | 'relation' | 'normalized' | 'per'>

const bounds: Record<CommitmentRecord['relation'], string> = {
  '=': '',
  range: '',
  '>': '超过 ',
  '>=': '不少于 ',
  '<': '低于 ',
  '<=': '不超过 ',
  '~': '约 ',
}

/** An amount in plain words, with 万 and 亿 counted out behind it: 每年 0.5 万名，即 5000 名; 每年每人最高 2.4 万元，即 24000 元. */
export function amountWords({ value, unit, relation, normalized, per }: Amount): string {
  const yearly = per === 'year' ? '每年' : ''
  const each = /[/／每](人|户|名|生|件|例|次)/u.exec(unit)?.[1]
  const bound = boundWords(relation, unit)
  const exact =
    JSON.stringify(value) === JSON.stringify(normalized.value)
      ? ''
      : `，即 ${numberWords(normalized.value, bare(normalized.unit))}`
  const start = `${yearly}${each === undefined ? '' : `每${each}`}${bound}`
  return `${start}${/[^\s]$/u.test(start) && start !== '' ? ' ' : ''}${numberWords(value, bare(unit))}${exact}`
}

function boundWords(relation: CommitmentRecord['relation'], unit: string): string {
  const kind = unitClassOf(unit)
  if (relation === '<=' && kind === 'money') return '最高 '
  return relation === '>=' && kind === 'share' ? '不低于 ' : bounds[relation]
}

/** 24000 元, 85%, 5% 至 10%, 400（原文没有写单位）. */
function numberWords(value: Amount['value'], unit: string): string {
  const isShare = /^(?:[%％‰]|百分之)$/u.test(unit)
  const numbers = [value]
    .flat()
    .map((number) => (isShare ? `${String(number)}${unit === '百分之' ? '%' : unit}` : String(number)))
  const words = numbers.join(' 至 ')
  if (isShare) return words
  return unit === '' ? `${words}（原文没有写单位）` : `${words} ${unit}`
}

/** 万元/人 without its 每人, which stands before the number. */
function bare(unit: string): string {
  return unit.replace(/[/／每].*$/u, '')
}
