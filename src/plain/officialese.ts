/** Words of official prose that say little to whom they are about. 提质增效, 着力增强, 健全…机制 */
const officialWords = [
  '切实',
  '着力',
  '深入推进',
  '大力推进',
  '健全(?!人)',
  '机制',
  '统筹',
  '落实',
  '依托',
  '纳入',
  '强化',
  '夯实',
  '稳步',
  '贯彻',
  '体系',
  '抓手',
  '举措',
  '力度',
  '提质增效',
  '高质量',
  '全面推',
  '予以',
]

/** The words of official prose in a sentence, as often as they stand; what stands in quotation marks or 《》 is others' words. */
export function officialeseIn(text: string): string[] {
  const own = text.replace(/“[^”]*”|《[^》]*》/gu, '')
  return [...own.matchAll(pattern)].map(([word]) => word)
}

const pattern = new RegExp(officialWords.join('|'), 'gu')
