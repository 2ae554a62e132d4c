import type { Place } from '../plan/record.ts'

/**
 * What kind of place a plan is of, in the words of the administrative divisions: 自治州, 市辖区, 县级市. From its name and the places it
 * lies in: a 区 in a 市 is a 市辖区.
 */
export function placeLevel({ name, level, within }: Pick<Place, 'name' | 'level' | 'within'>): string {
  const suffix = /(自治区|自治州|自治县|自治旗|地区|盟|省|市|县|旗|区)$/u.exec(name)?.[1] ?? ''
  if (level === 'province') return suffix === '市' ? '直辖市' : suffix
  if (level === 'prefecture') return suffix === '市' ? '地级市' : suffix
  const inCity = within.some((outer) => outer.endsWith('市'))
  if (suffix === '区') return inCity ? '市辖区' : '区'
  return suffix === '市' ? '县级市' : suffix
}
