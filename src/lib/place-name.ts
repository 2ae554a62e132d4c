import type { PlanRecord } from '../plan/record.ts'

/** A place with the places that it lies in, none said twice: 山西省 › 晋城市 › 晋城市城区 is 山西省晋城市城区. */
export function placeName({ within, name }: Pick<PlanRecord['place'], 'within' | 'name'>): string {
  return [...within.filter((outer) => !name.startsWith(outer)), name].join('')
}
