import type { CommitmentRecord } from './record.ts'

/** Words that say how it is done or where, not what. */
const filler =
  /全[州区市县省国]|[我本][州区市县省]|达到|保持在?|不低于|不少于|以上|以下|至少|超过|确保|实现|实施|建立|建设|完成|每年|[为要在数对]/gu
/** Where, among villages, towns and counties: what is promised of one is not promised of the other. */
const levels = ['村', '社区', '乡镇', '街道', '县', '州']
/** So much of what the shorter one counts stands in the longer one as well. */
const enough = 0.8

/** The records, each promise that another node has made before with the same quantity of the same thing joined to that node. */
export function joinSamePromises(records: CommitmentRecord[]): CommitmentRecord[] {
  return records.map((record, index) => {
    const first = records.slice(0, index).find((earlier) => isSamePromise(earlier, record))
    return first === undefined ? record : { ...record, sameAs: first.nodeId }
  })
}

function isSamePromise(one: CommitmentRecord, other: CommitmentRecord): boolean {
  return (
    one.relation === other.relation &&
    JSON.stringify(one.normalized) === JSON.stringify(other.normalized) &&
    isOfTheSameThing(one, other)
  )
}

/** True where two nodes promise something of the same thing, in the same unit and for the same time, be the value what it may. */
export function isOfTheSameThing(one: CommitmentRecord, other: CommitmentRecord): boolean {
  return (
    one.kind === 'promise' &&
    other.kind === 'promise' &&
    one.nodeId !== other.nodeId &&
    one.per === other.per &&
    one.normalized.unit === other.normalized.unit &&
    likeness(objectOf(one), objectOf(other)) >= enough &&
    !contradicts(one.quote, other.quote)
  )
}

/** What a quotation is about: its Chinese words without number, unit and filler. */
function objectOf({ quote, unit }: CommitmentRecord): string {
  return quote
    .replace(new RegExp(`\\d[\\d.,]*\\s?${unit.replace(/[()]/gu, '\\$&')}`, 'u'), '')
    .replace(/[（(]\s*[\p{Script=Han}%％]{1,2}\s*[）)](?=\s|$)/gu, '')
    .replace(filler, '')
    .replace(/[^\p{Script=Han}]/gu, '')
}

/** Share of the pairs of neighbouring characters of the text with fewer of them that the other has as well. */
function likeness(one: string, other: string): number {
  const [few, many] = [pairsOf(one), pairsOf(other)].sort((a, b) => a.size - b.size)
  if (few === undefined || many === undefined || few.size === 0) return 0
  return [...few].filter((pair) => many.has(pair)).length / few.size
}

function pairsOf(text: string): Set<string> {
  return new Set([...text].slice(1).map((sign, index) => `${[...text][index] ?? ''}${sign}`))
}

function contradicts(one: string, other: string): boolean {
  const [first, second] = [one, other].map((quote) => levels.filter((level) => quote.includes(level)))
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return false
  return !first.some((level) => second.includes(level))
}
