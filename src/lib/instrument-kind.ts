import { levelWords } from './instrument-level.ts'
import type { Instrument } from './instrument-register.ts'

/** Whose document it is and of what level, as a sentence: 吉林省的地方性法规。 */
export function instrumentKind({ level, place }: Pick<Instrument, 'level' | 'place'>): string {
  const whose = place === undefined ? '' : `${place}的`
  const kind = level === 'unclear' ? '文件，级别没有写' : levelWords[level].name
  return `${whose}${kind}${place === undefined ? '，没有写是哪一级的' : ''}。`
}
