import { fromNumeral } from './numerals.ts'

/** The ISO date in a text such as 2022 年 6 月 16 日 or 二〇二二年六月十六日, or null. */
export function isoDateOf(text: string): string | null {
  const match =
    /(\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*([\d一二三四五六七八九十]{1,3})\s*月\s*([\d一二三四五六七八九十]{1,3})\s*日/u.exec(
      text,
    )
  if (!match?.[1] || !match[2] || !match[3]) return null
  const [year, month, day] = [match[1].replaceAll('○', '〇'), match[2], match[3]].map(fromNumeral)
  const pad = (value: number | undefined): string => String(value).padStart(2, '0')
  return `${String(year)}-${pad(month)}-${pad(day)}`
}
