import type { ResponsibilityRecord } from './record.ts'

type Role = ResponsibilityRecord['role']

/** What a document calls those who lead, take part and answer for a task. */
const roles: [Role, string[]][] = [
  ['lead', ['牵头', '牽頭', '主责', '主办']],
  ['participating', ['参与', '參與', '参加', '配合', '协同', '協同', '协办', '协助', '指导']],
  ['responsible', ['责任', '責任', '负责', '負責', '实施', '實施', '落实']],
]

/** The words for any role, parted by | for a pattern. */
export const roleWords = roles.flatMap(([, words]) => words).join('|')

/** The role that some words give, the highest where they name several: 牵头负责 leads. Other words make responsible. */
export function roleOf(printed: string): Role {
  const found = roles.find(([, words]) => words.some((word) => printed.includes(word)))
  return found?.[0] ?? 'responsible'
}
