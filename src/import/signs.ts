import { responsibilityKey } from '../plan/responsibility-key.ts'

/** Ends a sentence or a clause that may end a paragraph: 。 。” ） ： */
export const endsParagraph = /(?:[。！？：；…]|[）)]|[。！？；][”’』」》]+)$/u

/** What no heading holds: the end of a sentence, or of a clause of some length. */
export const holdsStop = /[。！？；：]/u

/** Ends a clause or a name of a list that goes on: ， or 、 */
export const endsWithComma = /[，、]$/u

/** 抄送：区委，… or the line of the printing office: 晋城市城区人民政府办公室 2023 年 7月 27日印发 */
export const startsColophon =
  /^(?:抄\s*送|主\s*送|分\s*送)\s*[：:]|^\S{4,30}\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印发$/u

/** 2022 年 6 月 16 日, 二〇二二年六月十六日 */
export const dateLine =
  /^(?:\d{4}|[〇○O0零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/u

/** 延州政发〔2022〕8 号, anywhere in a text. */
export const documentNumber =
  /\p{Script=Han}{2,15}\s*[〔[（(【]\s*[\d０-９]{4}\s*[〕\]）)】]\s*第?\s*[\d０-９]+\s*[号號]/u

/** 延州政发〔2022〕8 号 in a line of its own. */
export const documentNumberLine = new RegExp(`^${documentNumber.source}$`, 'u')

/** 索引号：000014349/2022-00046 and what else a government's web page says of a document. */
export const metadataLine =
  /^(?:索\s*引\s*[号號]|文\s*号|发文字号|發文字號|公文字号|发布机构|發布機構|发文机关|發文機關|发文单位|制发机关|成文日期|发文日期|生成日期|发布日期|發布日期|公开日期|公开方式|公开类别|主\s*题\s*分\s*类|主\s*题\s*词|体\s*裁\s*分\s*类|信息分类|信息来源|来\s*源|有\s*效\s*性|时\s*效|实施日期|废止日期|关\s*键\s*词|组配分类|名\s*称|标\s*题|浏览次数|发布时间|時間|所属机构|主题类别)\s*[：:\t]/u

/** （此件公开发布） */
export const opennessLine = /^[（(]此件.+[）)]$/u

/** （责任单位：区残联、区司法局） or 责任单位：区残联 in a line of its own still belongs to the paragraph before. */
export const startsResponsibility = new RegExp(`^[（(]?${responsibilityKey}`, 'u')

/** —— at the start of a point. */
export const dashPoint = /^(?:——|——|－－|--|――|──)/u

/** Ends a paragraph of a notice: 请认真贯彻执行。 */
export const endsNoticeSentence = /[。！]$/u

/** Ends a sentence, closing signs included: 。 or 。” */
export const endsSentence = /[。！？；][”’』」》）)]*$/u
