import type { Nature } from './record.ts'

const natures: Record<string, Nature> = {
  约束性: 'obligatory',
  約束性: 'obligatory',
  预期性: 'anticipatory',
  預期性: 'anticipatory',
}

/** The words that a document prints for 属性, parted by | for a pattern. */
export const natureWords = Object.keys(natures).join('|')

/** The nature that a cell prints, white space aside; null for other words. */
export function natureOf(printed: string): Nature | null {
  return natures[printed.replace(/\s/gu, '')] ?? null
}
