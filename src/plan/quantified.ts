import type { CommitmentRecord } from './record.ts'

/** A commitment before its id, topics and people, with the sentence in which it stands. */
export type Quantified = Omit<CommitmentRecord, 'id' | 'topics' | 'people'> & { sentence: string }
