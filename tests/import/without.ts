import type { Plan } from '../../src/plan/tree.ts'

/** A copy of the tree without source places and without fields that are undefined: what a tree read from MDX holds. */
export function withoutSpans(tree: Plan): Plan {
  return without(tree, 'spans')
}

/** A copy of the tree without editors' notes. */
export function withoutNotes(tree: Plan): Plan {
  return without(tree, 'note')
}

function without(tree: Plan, field: string): Plan {
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (key === field ? undefined : value)),
  ) as Plan
}
