import type { Statement } from './statement.ts'

/** A key that sentences share which rest on the same passages, the same words looked for, or the same basis. */
export function restsOn(statement: Statement): string {
  switch (statement.kind) {
    case 'says':
      return `says ${[...new Set(statement.sources.map(({ plan, node }) => `${plan}#${node}`))].sort().join(' ')}`
    case 'absent':
      return `absent ${statement.plan} ${statement.words.join(' ')}`
    case 'ours':
      return `ours ${statement.basis ?? ''}`
  }
}
