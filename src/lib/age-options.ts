/** An age, or a band of ages, that a reader can choose. */
export interface AgeOption {
  id: string
  label: string
  from: number
  /** Included; null is open. */
  to: number | null
}

/** Every year up to 25, in which schools and aid change from year to year, then what lies between. */
export const ageOptions: AgeOption[] = [
  ...Array.from({ length: 26 }, (_, age) => ({
    id: String(age),
    label: age === 0 ? '不满 1 岁' : `${String(age)} 岁`,
    from: age,
    to: age,
  })),
  { id: '26', label: '26 到 59 岁', from: 26, to: 59 },
  { id: '60', label: '60 岁和以上', from: 60, to: null },
]

/** Ids of the options in which somebody of these ages may be, both ends included and null open. */
export function optionsOfAges(from: number | null, to: number | null): string[] {
  return ageOptions
    .filter((option) => option.from <= (to ?? Infinity) && (from ?? 0) <= (option.to ?? Infinity))
    .map(({ id }) => id)
}

/** The ages in words: 0 到 6 岁, 60 岁和以上, 18 岁以下. */
export function agesInWords(from: number | null, to: number | null): string {
  if (from === null) return `${String(to)} 岁和以下`
  if (to === null) return `${String(from)} 岁和以上`
  return from === to ? `${String(from)} 岁` : `${String(from)} 到 ${String(to)} 岁`
}
