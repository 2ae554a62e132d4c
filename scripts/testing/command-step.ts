import { runNode } from '../run-node.ts'
import { single } from './outcome.ts'
import type { Outcome } from './outcome.ts'

/** A step that is one command: it passed when the command ended with 0; its output is shown when it did not. */
export async function commandStep(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { code, output } = await runNode(args, { env })
  return single(code === 0, `${output.trim()}\n(${args.join(' ')} ended with exit code ${code})`)
}
