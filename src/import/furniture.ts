import { takeContents } from './contents-list.ts'
import type { Desk } from './finding.ts'
import type { Furniture } from './furniture-kind.ts'
import type { Line } from './lines.ts'
import { numberedPage, takeBareNumbers } from './page-numbers.ts'
import { takeHeaders, takeTableHeaders } from './running-headers.ts'

/** 字体：【大 中 小】 打印 分享 */
const tool =
  /^(?:[【[]?\s*(?:字体|字號|字号|字体大小)[：:\s【[]*(?:[大中小]|默认|超大)[\s】\]大中小默认超\d]*(?:打印|分享|收藏|关闭|本页|页面|文章|\s|[|｜：:])*|(?:打印本页|打印|分享到?|关闭窗口|返回顶部|扫一扫在手机打开当前页|收藏|我要纠错)(?:[\s|｜：:]*(?:打印|分享到?|关闭|收藏|微信|微博|本页|窗口)*)*)$/u
/** ————————, ________: a rule across the page, no words. */
const rule = /^[-—–－―─＿_=＝*＊·]{5,}$/u

/** The lines that are page furniture, each with its kind. Corrections (`role`) add to them and take away. */
export function furnitureOf(lines: Line[], desk: Desk): Map<Line, Furniture> {
  const filled = lines.filter((line) => line.text !== '')
  const found = new Map<Line, Furniture>()
  for (const line of filled) {
    if (numberedPage.test(line.text)) found.set(line, 'page-number')
    else if (rule.test(line.text)) found.set(line, 'rule')
    else if (tool.test(line.text)) found.set(line, 'page-tool')
    else if (desk.answer('role', line, ['furniture'])) found.set(line, 'named-furniture')
  }
  takeContents(filled, found, desk)
  takeTableHeaders(filled, found, desk)
  takeBareNumbers(filled, found, desk)
  takeHeaders(filled, found, desk)
  for (const line of found.keys()) if (desk.answer('role', line, ['text'])) found.delete(line)
  return found
}
