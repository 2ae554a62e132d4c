import { placeSentence } from '../../search/place-sentence.ts'
import { element } from './search-element.ts'
import type { NamedPlace } from '../../search/place-in.ts'
import type { Answer } from '../../search/scan.ts'

/** What is needed to lead from a named place to its plan. */
interface Surroundings {
  base: string
  shortNames: Readonly<Record<string, string>>
  /** The plan that the filter is set to. */
  chosen: string | null
  /** Sets the filter to a plan and looks again. */
  choose: (plan: string) => void
}

/** Whether a named place is worth saying: it is all that was typed, or what was typed stands in no passage as it is. */
export function isTelling(place: NamedPlace, typed: string, { hits }: Answer): boolean {
  const [from, to] = place.range
  const whole = typed.trim().length <= to - from
  return whole || !hits.some((hit) => hit.phrase && (hit.match === 'exact' || hit.match === 'folded'))
}

/** Which plan is of the place that was named, as a sentence with a link to it and, where it has results, a button that keeps to it. */
export function placeNodes(place: NamedPlace, { hits }: Answer, around: Surroundings): Node[] {
  const { base, shortNames, chosen, choose } = around
  const foreign = place.rank === 'unknown' && hits.length > 0 ? '下面是别处规划里的，只能参考。' : ''
  const line = element('p', placeSentence(place, shortNames), foreign)
  line.className = 'search-place-answer'
  const items = place.plans.flatMap((plan) => {
    const link = element('a', `打开${shortNames[plan] ?? plan}的规划`)
    link.href = `${base}/plans/${plan}/`
    const button = element('button', `只看${shortNames[plan] ?? plan}的结果`)
    button.type = 'button'
    button.addEventListener('click', () => choose(plan))
    return [link, ...(hits.length > 0 && chosen !== plan ? [button] : [])]
  })
  if (items.length === 0) {
    const link = element('a', '看本站有哪些地方的规划')
    link.href = `${base}/plans/#places`
    items.push(link)
  }
  const list = element('ul', ...items.map((item) => element('li', item)))
  list.className = 'search-examples'
  list.role = 'list'
  // The message of the page says it where nothing was found.
  return placeSaid(place, { hits }, shortNames) !== null && hits.length === 0 ? [list] : [line, list]
}

/** The message for a named place, at most 30 characters; null where the count of hits says more. */
export function placeSaid(
  place: NamedPlace,
  { hits }: Pick<Answer, 'hits'>,
  shortNames: Readonly<Record<string, string>>,
): string | null {
  if (place.rank === 'unknown')
    return hits.length === 0
      ? `本站还没有${place.name}的规划`
      : `本站还没有${place.name}的规划，有 ${String(hits.length)} 条别处的`
  const said = placeSentence({ ...place, note: '' }, shortNames).replace(/。$/u, '')
  return hits.length === 0 && said.length <= 30 ? said : null
}
