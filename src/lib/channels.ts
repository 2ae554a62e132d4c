import { sentences } from '../plan/sentences.ts'
import type { Passage } from '../search/passage.ts'
import { hotlinesOf } from './hotlines.ts'

/** A way to ask or complain that a plan itself names. */
export interface Channel {
  /** As printed: 政务服务便民热线, 网络信访平台. */
  words: string
  /** The number to call; null for a way without voice. */
  number: string | null
  /** Anchor of the sentence that names it. */
  node: string
}

/** 网络信访平台, 政府网络信访 */
const online = /(?:政府)?网络信访(?:平台)?/u

/** The channels that one plan's passages name, the first time each: ways without voice first, then the numbers in the order of the text. */
export function channelsOf(passages: Passage[]): Channel[] {
  const channels: Channel[] = []
  const written = passages.find(({ text }) => online.test(text))
  const words = written && online.exec(written.text)?.[0]
  if (written && words) channels.push({ words, number: null, node: sentenceWith(written, words) })
  for (const { number, named } of hotlinesOf(passages))
    for (const { node, words: name } of named) {
      const passage = passages.find((one) => one.node === node)
      channels.push({ words: name, number, node: passage ? sentenceWith(passage, number) : node })
    }
  return channels
}

/** The anchor of the sentence of a paragraph in which words stand; that of the passage where it has no sentences. A run-in heading is the first. */
function sentenceWith({ node, kind, text, head }: Passage, words: string): string {
  if (kind !== 'paragraph') return node
  const at = sentences(text.slice(head).trim()).findIndex((sentence) => sentence.includes(words))
  return at < 0 ? node : `${node}-s${String(at + (head > 0 ? 2 : 1))}`
}
