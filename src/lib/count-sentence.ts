import type { ClassPassage } from './class-passages.ts'
import type { LoadedPlan } from './plans.ts'

/** How many passages each plan has, in one sentence: 延边州 14 处，晋城城区没有提到。 */
export function countSentence(plans: LoadedPlan[], passages: ClassPassage[]): string {
  const parts = plans.map(({ id, record }) => {
    const count = passages.filter(({ plan }) => plan === id).length
    return `${record.place.shortName}${count === 0 ? '没有提到' : ` ${String(count)} 处`}`
  })
  return `${parts.join('，')}。`
}
