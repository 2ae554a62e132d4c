import type { CommitmentRow } from './commitment-list.ts'
import type { CsvColumn } from './csv.ts'

/** The columns of `/data/commitments.csv`; `value_to` is filled in ranges only, and lists within a cell are parted by `;`. */
export const commitmentColumns: CsvColumn<CommitmentRow>[] = [
  { name: 'plan', of: ({ plan }) => plan },
  { name: 'node', of: ({ nodeId }) => nodeId },
  { name: 'id', of: ({ id }) => id },
  { name: 'address', of: ({ address }) => address },
  { name: 'place', of: ({ place }) => place },
  { name: 'where', of: ({ where }) => where },
  { name: 'area', of: ({ area }) => area },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'value_from', of: ({ value }) => first(value) },
  { name: 'value_to', of: ({ value }) => second(value) },
  { name: 'unit', of: ({ unit }) => unit },
  { name: 'relation', of: ({ relation }) => relation },
  { name: 'normalized_from', of: ({ normalized }) => first(normalized.value) },
  { name: 'normalized_to', of: ({ normalized }) => second(normalized.value) },
  { name: 'normalized_unit', of: ({ normalized }) => normalized.unit },
  { name: 'per', of: ({ per }) => per },
  { name: 'by', of: ({ by }) => by },
  { name: 'same_as', of: ({ sameAs }) => sameAs },
  { name: 'topics', of: ({ topics }) => topics.join(';') },
  { name: 'people', of: ({ people }) => people.join(';') },
  { name: 'bodies', of: ({ bodies }) => bodies.map(({ name }) => name).join(';') },
]

function first(value: CommitmentRow['value']): number {
  return Array.isArray(value) ? value[0] : value
}

function second(value: CommitmentRow['value']): number | null {
  return Array.isArray(value) ? value[1] : null
}
