/** A text with the characters in place of radical signs that look the same, and how many there were. */
export function withoutRadicals(text: string): { text: string; count: number } {
  let count = 0
  const mapped = text.replace(/[\u2E80-\u2FD5]/gu, (sign) => {
    const character = supplement.get(sign) ?? sign.normalize('NFKC')
    if (character !== sign) count += 1
    return character
  })
  return { text: mapped, count }
}

/** The radicals of the supplement that are whole characters and have no equivalent in Unicode's normal forms. */
const supplement = new Map(
  Object.entries({
    '⺁': '厂',
    '⺓': '幺',
    '⺝': '月',
    '⺟': '母',
    '⺠': '民',
    '⺩': '王',
    '⺪': '疋',
    '⺬': '示',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻧': '卤',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
)
