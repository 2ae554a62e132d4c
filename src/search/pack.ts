import type { Passage, PassageKind } from './passage.ts'

/** Passages as they travel: one array a field, each path and each plan written once. */
export interface Pack {
  plans: string[]
  /** Index of the enclosing path, or -1, and the label added to it. */
  paths: [number, string][]
  /** The other arrays hold one entry a passage. */
  plan: number[]
  node: string[]
  kind: string
  text: string[]
  head: number[]
  headNode: string[]
  path: number[]
}

const kinds: Record<string, PassageKind> = { h: 'heading', p: 'paragraph', j: 'project', i: 'indicator' }

/** The passages, made small for the way to the browser. */
export function pack(passages: Passage[]): Pack {
  const letters = new Map(Object.entries(kinds).map(([letter, kind]) => [kind, letter]))
  const plans = [...new Set(passages.map((passage) => passage.plan))]
  const paths: Pack['paths'] = []
  const known = new Map<string, number>()
  const indexOf = (path: string[]): number => {
    const label = path.at(-1)
    if (label === undefined) return -1
    const key = path.join('\n')
    const found = known.get(key)
    if (found !== undefined) return found
    paths.push([indexOf(path.slice(0, -1)), label])
    known.set(key, paths.length - 1)
    return paths.length - 1
  }
  return {
    plans,
    path: passages.map((passage) => indexOf(passage.path)),
    paths,
    plan: passages.map((passage) => plans.indexOf(passage.plan)),
    node: passages.map((passage) => passage.node),
    kind: passages.map((passage) => letters.get(passage.kind)).join(''),
    text: passages.map((passage) => passage.text),
    head: passages.map((passage) => passage.head),
    headNode: passages.map((passage) => passage.headNode ?? ''),
  }
}

/** The passages as they were packed, in the same order. */
export function unpack(packed: Pack): Passage[] {
  const paths: string[][] = []
  for (const [parent, label] of packed.paths) paths.push([...(paths[parent] ?? []), label])
  return packed.text.map((text, at) => ({
    plan: packed.plans[packed.plan[at] ?? 0] ?? '',
    node: packed.node[at] ?? '',
    kind: kinds[packed.kind[at] ?? ''] ?? 'paragraph',
    text,
    head: packed.head[at] ?? 0,
    headNode: packed.headNode[at] || null,
    path: paths[packed.path[at] ?? 0] ?? [],
  }))
}

/** Traditional → simplified, from the pairs that `variantsOf` makes (國国學学…). */
export function simplifiedOf(variants: string): Map<string, string> {
  const chars = [...variants]
  const simplified = new Map<string, string>()
  for (let at = 0; at + 1 < chars.length; at += 2) simplified.set(chars[at] ?? '', chars[at + 1] ?? '')
  return simplified
}
