/** The first words of a text for a message, and how many characters it has: “本页面由……” (120 characters). */
export function excerptOf(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  const signs = [...words]
  const count = [...words.replaceAll(' ', '')].length
  return `“${signs.slice(0, 20).join('')}${signs.length > 20 ? '……' : ''}” (${String(count)} characters)`
}
