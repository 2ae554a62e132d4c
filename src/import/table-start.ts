import type { Line } from './lines.ts'
import { isMarkdownRow, isTabRow } from './marked-row.ts'
import { natureInRow } from './nature-in-row.ts'

/** 指标 2020年 2025年 属性; 序号 指标名称 单位 目标值 */
const header =
  /^(?:(?:序\s*号|序\s*號|类\s*别|類\s*別|领\s*域)\s+)*(?:主要|具体)?(?:指\s*[标標]|名\s*称|項?项?目)\S*\s.*(?:目\s*[标標]|属\s*性|屬\s*性|性\s*质|年|单\s*位|單\s*位|累计|基期)/u
const headerWord = /^(?:序\s*号|序\s*號|类\s*别|類\s*別|主要指标|指\s*[标標](?:名称|名稱)?)$/u
/** 3.残疾人参保率（%） 95 */
const valueRow =
  /^\d{1,2}(?:[.．、]\s?|\s+)\p{Script=Han}.*[）)\p{Script=Han}]\s+[〔≥≤＞＜><]?\s?\d[\d.,]*[万%％〕]?(?:以上|左右)?$/u

/**
 * True where an indicator table begins at `lines[index]`: with its markup, its header, or, below a title, its rows.
 * `bare` asks for a table that needs no title to be known as one.
 */
export function startsTable(lines: Line[], index: number, bare = false): boolean {
  const text = lines[index]?.text ?? ''
  if (isMarkdownRow(text) || /^<table\b/iu.test(text) || isTabTable(lines, index)) return true
  if (header.test(text) && !/[。；，]/u.test(text)) return true
  const ahead = lines.slice(index, index + 24)
  const natures = ahead.filter((line) => natureInRow.test(line.text)).length
  if (headerWord.test(text) && natures >= 2) return true
  if (bare) return false
  if (natures >= 2 && firstSentence(ahead) > ahead.findIndex((line) => natureInRow.test(line.text)))
    return true
  return (
    lines.slice(index, index + 12).filter((line) => valueRow.test(line.text)).length >= 3 &&
    firstSentence(ahead) > 2
  )
}

/** Two rows one after the other with cells that a tab separates, or a header with tabs. */
function isTabTable(lines: Line[], index: number): boolean {
  const isRow = (at: number): boolean => isTabRow(lines[at]?.text ?? '')
  return isRow(index) && (isRow(index + 1) || isRow(index + 2))
}

/** Index of the first line that ends a sentence, and so is no part of a table. */
function firstSentence(lines: Line[]): number {
  const found = lines.findIndex((line) => line.text.endsWith('。'))
  return found < 0 ? lines.length : found
}
