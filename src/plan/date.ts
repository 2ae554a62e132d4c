import { fromNumeral } from './numerals.ts'

const year = String.raw`(\d{4}|[〇○零一二三四五六七八九]{4})\s*年`
const number = String.raw`(\d{1,2}|[一二三四五六七八九十]{1,3})`
const date = new RegExp(String.raw`${year}\s*${number}\s*月\s*${number}\s*日`, 'u')

/** The ISO date in a text such as 2022 年 6 月 16 日 or 二〇二二年六月十六日, or null; 2022年13月1日 is none. */
export function isoDateOf(text: string): string | null {
  const match = date.exec(text)
  if (!match?.[1] || !match[2] || !match[3]) return null
  const [month, day] = [fromNumeral(match[2]), fromNumeral(match[3])]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${String(fromNumeral(match[1].replaceAll('○', '〇')))}-${pad(month)}-${pad(day)}`
}
