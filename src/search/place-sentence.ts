import type { NamedPlace } from './place-in.ts'

/** Which plan is of a place, in a sentence or two: 延吉市在延边州，看延边州的规划。 `shortNames` by plan id. */
export function placeSentence(place: NamedPlace, shortNames: Readonly<Record<string, string>>): string {
  const plans = place.plans.map((plan) => shortNames[plan] ?? plan).join('、')
  switch (place.rank) {
    case 'unknown':
      return `本站还没有${place.name}的规划。`
    case 'above':
      return `本站没有整个${place.name}的规划，只有其中${plans}的。`
    case 'own':
      return `本站有${plans}的规划。`
    case 'within':
      return `${place.name}在${plans}，看${plans}的规划。${place.note ?? ''}`
    case 'part':
      return `${plans}有${place.name}，看${plans}的规划。${place.note ?? '别处也可能有同名的地方。'}`
  }
}
