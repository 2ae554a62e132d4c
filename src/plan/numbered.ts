/** Number and words of a heading or project in one line: 一、发展基础, 1.康复服务; a number that no sign closes keeps apart: 第一章 总体要求, 01 阳光家园. */
export function numbered({ number, text }: { number: string | null; text: string }): string {
  if (number === null) return text
  return /(?:[篇编編章节節]|部分|^0\d)$/u.test(number) ? `${number} ${text}` : `${number}${text}`
}
