import type { Passage } from '../../../src/search/passage.ts'
import { randomFrom } from './random-from.ts'
import type { Random } from './random-from.ts'

/** The places that the two plans name. */
const places = /延边|晋城|吉林|山西|延吉|珲春|敦化|图们|龙井|和龙|汪清|安图|泽州|高平/gu
/** Numbers that may be others: no years, dates, ages, numbers of items and boxes. */
const amounts = /(?<=.{4})(?<![\d.—～〔（(]|专栏\s?)\d+(?:\.\d+)?(?!\d|\.|\s?[年月日号]|[—～-]|周?岁)/gu
const nameChars = '安平宁和兴昌丰清永新东西南北江河海山岭川林泉石阳云龙凤金玉华泰康'.split('')

/** `count` plans made of the given ones in turn, each with places, numbers and an order of its passages of its own. */
export function syntheticPlans(passages: Passage[], seed: number, count: number): Passage[] {
  const random = randomFrom(seed, 'plans')
  const ids = [...new Set(passages.map(({ plan }) => plan))]
  return Array.from({ length: count }, (_, at) => {
    const id = ids[at % ids.length] ?? ''
    const mine = passages.filter(({ plan }) => plan === id)
    return shuffled(varied(mine, `${id}-${String(at)}`, random), random)
  }).flat()
}

function varied(passages: Passage[], plan: string, random: Random): Passage[] {
  const names = new Map<string, string>()
  const nameOf = (place: string): string => {
    const name = names.get(place) ?? random.pick(nameChars) + random.pick(nameChars)
    names.set(place, name)
    return name
  }
  const renamed = (text: string): string => text.replace(places, nameOf)
  return passages.map((passage) => ({
    ...passage,
    plan,
    text: renamed(passage.text).replace(amounts, (number) => numberLike(number, random)),
    path: passage.path.map(renamed),
  }))
}

/** As many digits, the point where it was. */
const numberLike = (number: string, random: Random): string =>
  number.replace(/\d/gu, (_, at: number) => String(at === 0 ? 1 + random.below(9) : random.below(10)))

/** Neighbours that stand in the same place change theirs; headings stay before what they head. */
function shuffled(passages: Passage[], random: Random): Passage[] {
  const groups: Passage[][] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const same = before?.kind === passage.kind && before.path.join('\n') === passage.path.join('\n')
    if (last !== undefined && same && passage.kind !== 'heading') last.push(passage)
    else groups.push([passage])
  }
  return groups.flatMap((group) => {
    const rest = [...group]
    return group.map(() => rest.splice(random.below(rest.length), 1)).flat()
  })
}
