/** 1 to 99 in Chinese numerals: 十二. */
export function hanNumeral(value: number): string {
  const signs = Array.from('〇一二三四五六七八九')
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? (signs[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones > 0 ? (signs[ones] ?? '') : ''}`
}
