import type { Plan } from '../../src/plan/tree.ts'

/** A copy of the tree without source places and without fields that are undefined: what a tree read from MDX holds. */
export function withoutSpans(tree: Plan): Plan {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === 'spans' ? undefined : value)),
  ) as Plan
}
