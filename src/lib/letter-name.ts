/** What a letter of the word index is called: a is A, `0` is 数字. */
export function letterName(letter: string): string {
  return letter === '0' ? '数字' : letter.toUpperCase()
}

/** The same before Chinese words: A 开头, 数字开头. */
export function letterStart(letter: string): string {
  return `${letterName(letter)}${letter === '0' ? '' : ' '}开头`
}
