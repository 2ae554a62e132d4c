import { randomFrom } from '../search/random-from.ts'
import type { PlanUnits } from './plan-units.ts'
import { textOfSize } from './text-of-size.ts'

const names = '安平宁和兴昌丰清永新东西南北江河海山岭川林泉石阳云龙凤金玉华泰康'.split('')
const places = /延边|晋城|吉林|山西/gu

/** The `index`-th of many plans: another place, other figures, its sections in another order, 15 to 90 KB long. */
export function variedPlan(plans: PlanUnits[], index: number): string {
  const random = randomFrom(index + 1, 'plan')
  const { head, units } = random.pick(plans)
  const turn = random.below(units.length)
  const chapter = units.filter(({ level }) => level === 1)
  const ordered = [...chapter.slice(0, 1), ...units.slice(turn), ...units.slice(0, turn)]
  const place = random.pick(names) + random.pick(names)
  return textOfSize({ head, units: ordered }, 15_000 + random.below(75_000))
    .replace(places, place)
    .replace(/(?<=\d)\d(?=[\d.]*\s?[万名户人所个])/gu, () => String(random.below(10)))
}
