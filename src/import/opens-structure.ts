import { boxTitleOf } from '../plan/box-title.ts'
import { markOf } from '../plan/mark.ts'
import { standsAlone } from '../plan/nest.ts'
import { dashPoint, startsColophon } from './signs.ts'

/** True where a line opens something of its own: a numbered heading, a box, a ——, 前言, the colophon. */
export function opensStructure(text: string): boolean {
  return (
    markOf(text) !== null ||
    boxTitleOf(text) !== null ||
    dashPoint.test(text) ||
    startsColophon.test(text) ||
    standsAlone.test(text)
  )
}
