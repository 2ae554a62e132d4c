import { boxWord } from '../plan/box-word.ts'

/** A box by its id and number: 专栏 2, 表 1, 专栏一 (between Chinese characters stands no space); 专栏 where it has no number. */
export function boxNumber(id: string, number: string | null): string {
  if (number === null) return boxWord(id)
  return `${boxWord(id)}${/^\p{Script=Han}/u.test(number) ? '' : ' '}${number}`
}
