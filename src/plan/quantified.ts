import type { CommitmentRecord } from './record.ts'

/** A commitment before its id, topics and people. */
export type Quantified = Omit<CommitmentRecord, 'id' | 'topics' | 'people'>
