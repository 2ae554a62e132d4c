import { ImportError } from '../import/finding.ts'

/** What `read`, which follows nested parts, gives; a document nested beyond all measure is refused by `rule`. */
export function notTooDeep<T>(
  read: () => T,
  file: string,
  { rule, document, advice }: { rule: string; document: string; advice: string },
): T {
  try {
    return read()
  } catch (error) {
    // The stack is full.
    if (!(error instanceof RangeError)) throw error
    const reason = `The parts of this ${document} are nested too deep. Nothing was written.`
    throw new ImportError(file, null, rule, reason, advice)
  }
}
