import { testerForm } from '../../../lib/evidence/tester-form.ts'

/** The testers' form as a file of plain text; with a byte order mark, so that every editor of Windows reads it as UTF-8. */
export function GET(): Response {
  return new Response(`\u{FEFF}${testerForm.replaceAll('\n', '\r\n')}`)
}
