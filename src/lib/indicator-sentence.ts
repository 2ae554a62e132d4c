import type { IndicatorRecord, Nature } from '../plan/record.ts'
import { spoken } from '../plan/words.ts'

/** 约束性 and 预期性, as the documents write them. */
export const natureWords: Record<Nature, string> = { obligatory: '约束性', anticipatory: '预期性' }

/** What each means, in everyday words of ours. */
export const natureMeanings: Record<Nature, string> = {
  obligatory: '政府必须完成的',
  anticipatory: '期望达到的',
}

/** A row of an indicator table as one sentence: 残疾人城乡居民基本医疗保险参保率，目标大于95%，预期性。 */
export function indicatorSentence(
  indicator: Pick<IndicatorRecord, 'name' | 'unit' | 'nature' | 'values'>,
): string {
  const targets = indicator.values.map((value) => {
    const column = indicator.values.length > 1 && value.column !== null ? value.column : ''
    const words = targetWords(value.text, indicator.unit)
    return value.relation === 'words' ? `${column}目标是“${words}”` : `${column}目标${words}`
  })
  const parts = [
    indicator.name,
    ...(targets.length > 0 ? targets : ['未设目标']),
    indicator.nature === null ? '未写属性' : natureWords[indicator.nature],
  ]
  return `${parts.join('，')}。`
}

/** A target in words with its unit: ＞95 and % are 大于95%, 1500 and 户 are 1500户, 应改尽改 stays. */
export function targetWords(text: string, unit: string | null): string {
  const words = spoken(text, unit)
  if (words !== null) return words
  return /^[\d.,]+$/u.test(text) && unit !== null ? `${text}${unit}` : text
}
