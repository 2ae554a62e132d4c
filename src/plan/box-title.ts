/** What a 专栏 or 表 title says. */
export interface BoxTitleParts {
  /** The number as printed (2, 1-1, 一), null when it bears none. */
  number: string | null
  /** What follows the number; empty where the line holds the number alone. */
  title: string
}

const cn = '[〇零一二三四五六七八九十]{1,3}'
const numeral = `(?:[0-9０-９]{1,2}(?:\\s?[-—–－.．]\\s?[0-9０-９]{1,2})?|${cn})`
/** 专栏, 專欄, 专 栏. */
const word = '[【〔]?\\s?[专專]\\s?[栏欄]'

/** What may open the words of a title right behind its number; 专栏3个 and 专栏2所列 open none. */
const words =
  '(?!年(?!度)|中(?![国央医小])|人(?!才|口|工)|[月日个名万亿元户支家所项期次内里和及与、的或])(?=[\\p{Script=Han}“《A-Za-z])'

const patterns = [
  new RegExp(`^${word}\\s?(${numeral})[】〕]?[\\s：:、.．]+(?=\\S)`, 'u'), // 专栏 2 残联助力乡村振兴, 专栏一：…, 专栏1-1 …
  new RegExp(`^${word}\\s?([0-9０-９]{1,2}(?:\\s?[-—–－]\\s?[0-9０-９]{1,2})?)[】〕]?${words}`, 'u'), // 专栏2残联助力乡村振兴
  new RegExp(`^${word}\\s?(${numeral})[】〕：:]?$`, 'u'), // 专栏 2 alone, its title in the next line
  new RegExp(`^${word}(${cn})[】〕]${words}`, 'u'), // 【专栏一】残联助力乡村振兴
  new RegExp(`^${word}[】〕]?\\s?[：:]\\s*(?=\\S)`, 'u'), // 专栏：残疾人就业重点项目
  new RegExp(`^${word}[】〕]?\\s+${words}`, 'u'), // 专栏 残疾人康复重点项目
  new RegExp(`^${word}[】〕]?$`, 'u'), // 专栏 alone
]

const tablePatterns = [
  new RegExp(`^附?表\\s?(${numeral})[\\s：:、.．]+(?=\\S)`, 'u'), // 表1 主要指标
  new RegExp(`^附?表\\s?([0-9０-９]{1,2}(?:\\s?[-—–－]\\s?[0-9０-９]{1,2})?)${words}`, 'u'), // 表1主要指标
  new RegExp(`^附?表\\s?(${numeral})$`, 'u'), // 表1 alone
]

/** A title is a phrase: no sentence, no clause that goes on, no reference to the box. */
const noTitle =
  /[。；！？]|[，、：:]$|^(?:中(?![国央医小])|所列|明确|明確|规定|要求|提出|内容|的|和|及|以及|与|或|等)|^.{0,8}(?:所列|所示|所述)|^.{45}/u

/** The parts of a 专栏 title, or null when the text is no such title. `text` may be number and title of two lines, joined with a space. */
export function boxTitleOf(text: string): BoxTitleParts | null {
  return partsBy(patterns, text)
}

/** The parts of a table's title 表1 …, or null; only a table below it makes it one. */
export function tableTitleOf(text: string): BoxTitleParts | null {
  return partsBy(tablePatterns, text)
}

/** The parts of the title of a box of either kind. */
export function anyBoxTitleOf(text: string): BoxTitleParts | null {
  return boxTitleOf(text) ?? tableTitleOf(text)
}

function partsBy(list: RegExp[], text: string): BoxTitleParts | null {
  for (const pattern of list) {
    const match = pattern.exec(text)
    if (!match) continue
    const title = text.slice(match[0].length).trim()
    return noTitle.test(title) ? null : { number: match[1] ?? null, title }
  }
  return null
}
