import { plainText } from '../plan/plain-text.ts'
import { sentenceAnchors } from '../plan/sentence-anchors.ts'
import { ink } from '../plan/text.ts'
import type { Plan } from '../plan/tree.ts'
import { nodesOf } from '../plan/walk.ts'
import type { Passage } from '../search/passage.ts'
import { passagesOf } from '../search/passages-of.ts'
import { planName } from '../plan/plan-name.ts'
import { indexedWords } from './indexed-words.ts'
import { pinyinPlace } from './pinyin-order.ts'
import type { LoadedPlan } from './plans.ts'

/** A passage in which a word stands. */
export interface WordPassage {
  /** Anchor of the sentence, or of the passage. */
  anchor: string
  /** The heading it stands under, or its own name. */
  label: string
}

/** A word in one plan. */
export interface WordInPlan {
  plan: LoadedPlan
  /** Number of passages that hold it. */
  count: number
  /** The first of them; those that have it in their name come first. */
  passages: WordPassage[]
}

/** An entry of the word index. */
export interface WordEntry {
  word: string
  /** Anchor on the page of its letter: can-ji-ren. */
  id: string
  /** a to z, or `0`. */
  letter: string
  /** Its first character. */
  initial: string
  /** In the order of the plans, those too that do not print it. */
  inPlans: WordInPlan[]
  /** Words to look at instead, or besides. */
  see: WordEntry[]
}

/** How many passages of a plan an entry links to; the search has the others. */
const shown = 2

/** The words of the plans from A to Z by pinyin, and everyday words that lead to them. */
export function wordIndex(all: LoadedPlan[]): WordEntry[] {
  const readers = all.map((plan) => ({ plan, find: finderOf(plan) }))
  const entries = new Map<string, WordEntry>()
  const ids = new Map<string, number>()
  const list = indexedWords(all)
    .map((each) => ({ ...each, ...pinyinPlace(each.word) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  for (const { word, letter, initial, syllables } of list) {
    const again = (ids.get(syllables) ?? 0) + 1
    ids.set(syllables, again)
    const id = again === 1 ? syllables : `${syllables}_${String(again)}`
    const inPlans = readers.map(({ plan, find }) => ({ plan, ...find(word) }))
    entries.set(word, { word, id, letter, initial, inPlans, see: [] })
  }
  for (const { word, see } of list) {
    const entry = entries.get(word)
    if (entry) entry.see = see.flatMap((other) => entries.get(other) ?? [])
  }
  return [...entries.values()].filter(
    ({ inPlans, see }) => see.length > 0 || inPlans.some(({ count }) => count > 0),
  )
}

type Place = Pick<Passage, 'node' | 'text' | 'head' | 'path'>

/** Finds a word in the passages of one plan. */
function finderOf({
  tree,
  record,
}: LoadedPlan): (word: string) => { count: number; passages: WordPassage[] } {
  const anchors = new Map(nodesOf(tree, 'paragraph').map((node) => [node.id, sentenceAnchors(node)]))
  const passages = [...passagesOf(tree, planName(record)), ...tableHeads(tree)].map((passage) => ({
    passage,
    whole: wordInk(passage.text),
    name: wordInk(passage.text.slice(0, passage.head)),
  }))
  return (word) => {
    const wanted = wordInk(word)
    const found = passages.filter(({ whole }) => whole.includes(wanted))
    const named = found.filter(({ name }) => name.includes(wanted))
    const first = [...new Set([...named, ...found])].slice(0, shown)
    return {
      count: found.length,
      passages: first.map(({ passage }) => ({
        anchor:
          anchors.get(passage.node)?.find(({ text }) => wordInk(text).includes(wanted))?.id ?? passage.node,
        label: labelOf(passage),
      })),
    }
  }
}

/** The form in which words are looked for: every dash between digits is one. */
export function wordInk(text: string): string {
  return ink(text).replace(/(?<=\d)\p{Pd}(?=\d)/gu, '-')
}

/** The heads of tables are no passages of the search; they stand for their boxes. */
function tableHeads(tree: Plan): Place[] {
  return nodesOf(tree, 'box').flatMap((box) => {
    const title = nodesOf(box, 'boxTitle').map(plainText).join('')
    const heads = nodesOf(box, 'tableHeader').map(plainText)
    return heads.length === 0 ? [] : [{ node: box.id, text: heads.join(' '), head: 0, path: [title] }]
  })
}

function labelOf({ text, head, path }: Place): string {
  return head > 0 ? text.slice(0, head).replace(/。$/u, '') : (path.at(-1) ?? '')
}
