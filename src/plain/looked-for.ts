/** Which words were looked for in a plan and stand nowhere in it, in a sentence for readers. */
export function lookedFor(words: string[]): string {
  const quoted = words.map((word) => `“${word}”`).join('')
  return `我们在它的全文里找过${quoted}，都没有。`
}
