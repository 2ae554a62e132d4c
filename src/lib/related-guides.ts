import type { Guide } from './guides.ts'

const most = 4

/** Other guides that share topics or people with one, those that share most first; at most four. */
export function relatedGuides(guide: Guide, all: Guide[]): Guide[] {
  const mine = [...guide.topics, ...guide.people]
  const shared = ({ topics, people }: Guide): number =>
    [...topics, ...people].filter((id) => mine.includes(id)).length
  return all
    .filter((other) => other.id !== guide.id && shared(other) > 0)
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, most)
}
