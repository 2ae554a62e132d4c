import type { Check, Finding } from './finding.ts'

/** Kangxi radicals and other look-alikes, private use, lost characters, soft hyphens, zero-width ones: no voice says them right. */
const unspeakable =
  /[\u{2E80}-\u{2FDF}\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}\u{FFFD}\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{FEFF}]|\p{Co}/u

/** No character that a screen reader leaves out or misreads, in text, attributes and title. */
export const charactersCheck: Check = async (page) => {
  const markup = await page.evaluate(() => document.documentElement.outerHTML)
  const findings: Finding[] = []
  for (const [at, line] of markup.split('\n').entries()) {
    const found = unspeakable.exec(line)
    if (found === null) continue
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''
    const around = line.slice(Math.max(0, found.index - 15), found.index + 15)
    findings.push({ rule: 'character', where: `line ${at + 1}`, message: `U+${code} in "${around}"` })
  }
  return findings
}
