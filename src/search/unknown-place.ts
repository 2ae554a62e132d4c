import { bordersOf } from './word-borders.ts'

const provinces =
  /北京|天津|上海|重庆|河北|河南|山西|山东|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古|香港|澳门|台湾/u
/** 太原市, 泽州县, 朝阳区, 恩施州, 阿拉善左旗 */
const kinds = /自治[州县区旗]|[左右前后中]旗|[省市县区州]/gu
/** 城市, 社区, 全县, 节省: words that end like a place. */
const ordinary =
  /(?:[城都超门上股夜菜集全本我各县州省地区]市|[社小园景辖校山农牧片街灾城市郊地院选库矿林全本我各县]区|(?:示范|开发|保护|试验|服务|功能|生活|休息|无障碍|自治|候车|停车|等候|办公|工业|高新)区|(?:贫困|脱贫|试点|重点|全|本|我|各|市|区|大|小)县|(?:全|本|我|各|自治)州|[全本我各外跨邻节反]省)$/u
/** 哪个市, 几个县 */
const asked = /^(?:什么|哪|这|那|某|几|每|各|全|一个|两个|本|我|他|你|外|别的|其他)/u

/**
 * Where some words name a place by its kind (太原市), or a province: from and to; null where they do not, or where the word is one that
 * the plans print. What the browser cannot cut into words is looked at only where it is nothing but a name.
 */
export function unknownPlaceIn(
  words: string,
  printed: (word: string) => boolean,
): [from: number, to: number] | null {
  for (const { 0: stretch, index } of words.matchAll(/\p{Script=Han}+/gu)) {
    for (const { 0: kind, index: at } of [...stretch.matchAll(kinds)].reverse()) {
      const to = at + kind.length
      const name = nameIn(stretch.slice(0, to), kind)
      if (name === null || ordinary.test(name) || asked.test(name) || printed(name)) continue
      return [index + to - name.length, index + to]
    }
  }
  const province = provinces.exec(words)
  return province === null || printed(province[0])
    ? null
    : [province.index, province.index + province[0].length]
}

/** Before a place: 我住在泽州县. */
const beforePlace = /[在住到去是从回]$/u

/**
 * The name at the end of a stretch: one word (太原市), or several that begin the stretch or stand behind 在 (呼和浩特 and 市, 泽州 and
 * 县); 实施 and 省 in the middle of a sentence are none.
 */
function nameIn(stretch: string, kind: string): string | null {
  const shortest = kind.length + (kind === '州' ? 1 : 2) // 广州, 太原市
  const borders = bordersOf(stretch)
  if (borders === null) return stretch.length >= shortest && stretch.length <= 5 ? stretch : null
  const starts = [...borders].filter((at) => at < stretch.length).sort((one, other) => other - one)
  const from = starts.find((at) => stretch.length - at >= shortest)
  if (from === undefined || stretch.length - from > 9) return null
  const isName = from === starts[0] || from === 0 || beforePlace.test(stretch.slice(0, from))
  return isName ? stretch.slice(from) : null
}
