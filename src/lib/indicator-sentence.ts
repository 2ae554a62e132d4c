import type { IndicatorRecord, Nature } from '../plan/record.ts'
import { spokenCell } from '../plan/words.ts'

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
    const words = targetWords(value.text, indicator.unit, indicator.values.length > 1)
    // What a column of several holds, its head says: 2020年 and 2025年基期 are no targets.
    if (indicator.values.length > 1 && value.column !== null)
      return value.relation === 'words' && words === value.text
        ? `${value.column}是“${words}”`
        : `${value.column}${words}`
    return value.relation === 'words' ? `目标是“${words}”` : `目标${words}`
  })
  const parts = [
    indicator.name,
    ...(targets.length > 0 ? targets : ['未设目标']),
    indicator.nature === null ? '未写属性' : natureWords[indicator.nature],
  ]
  return `${parts.join('，')}。`
}

/** A target in words with its unit: ＞95 and % are 大于95%, 1500 and 户 are 1500户, 应改尽改 stays. */
export function targetWords(text: string, unit: string | null, several = false): string {
  const words = spokenCell(text, unit, several)
  if (words !== null) return words
  return /^[\d.,]+$/u.test(text) && unit !== null ? `${text}${unit}` : text
}
