/** True where a line is a note below a table: 注：〔〕内为累计数。 */
export function isNote(text: string): boolean {
  return /^(?:[（(]?(?:注|附注|备注|備註|说明|說明|数据来源|資料來源|资料来源)\s*\d?[：:]|[*＊※]\s?\p{Script=Han}|注\s\S|〔\s*〕内|\[\s*\]内)/u.test(
    text,
  )
}
