/** Ends a sentence or a clause that may end a paragraph: 。 。” ） ： */
export const endsParagraph = /(?:[。！？：；…]|[）)]|[。！？；][”’』」》]+)$/u

/** 抄送：区委，… or the line of the printing office: 晋城市城区人民政府办公室 2023 年 7月 27日印发 */
export const startsColophon =
  /^(?:抄\s*送|主\s*送|分\s*送)\s*[：:]|^\S{4,30}\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印发$/u

/** 2022 年 6 月 16 日, 二〇二二年六月十六日 */
export const dateLine =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/u

/** 延州政发〔2022〕8 号 */
export const documentNumberLine = /^\p{Script=Han}{2,15}\s*[〔[（(【]\s*\d{4}\s*[〕\]）)】]\s*\d+\s*号$/u

/** （此件公开发布） */
export const opennessLine = /^[（(]此件.+[）)]$/u

/** — 12 — */
export const pageNumberLine = /^[-—–－]\s*\d{1,3}\s*[-—–－]$/u

/** （责任单位：区残联、区司法局） in a line of its own still belongs to the paragraph before. */
export const startsResponsibility = /^（(?:牵头|责任|参与|配合|主责|协同|负责)(?:单位|部门)[：:]/u

/** Ends a sentence, closing signs included: 。 or 。” */
export const endsSentence = /[。！？；][”’』」》）)]*$/u
