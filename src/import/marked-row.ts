/** True where the cells of a line are marked: by pipes, or by two tabs at least. */
export function isMarkedRow(text: string): boolean {
  return isMarkdownRow(text) || isTabRow(text)
}

/** | 指标 | 2025年 | */
export function isMarkdownRow(text: string): boolean {
  return /^\|.*\|/u.test(text)
}

/** | --- | --- |: the line below a header. */
export function isMarkdownRule(text: string): boolean {
  return /^[|\s:：-]+$/u.test(text) && isMarkdownRow(text)
}

/** 指标⇥2025年⇥属性: three cells at least. */
export function isTabRow(text: string): boolean {
  return text.split('\t').length >= 3
}
