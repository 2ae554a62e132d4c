import type { Reading } from './reading.ts'
import type { Refusal } from './refusal.ts'

/** What the page asks of the worker. */
export type Ask =
  | { type: 'read'; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'find'; turn: number; typed: string }
  | { type: 'pack'; contact: string | null; page: string }

/** What the worker answers. */
export type Answer =
  | { type: 'read'; reading: Reading }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'found'; turn: number; said: string; hitsHtml: string[] }
  | { type: 'packed'; name: string; zip: Uint8Array<ArrayBuffer> }
