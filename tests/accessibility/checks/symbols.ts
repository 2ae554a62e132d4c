import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** No sign stands for a word: arrows, ticks, stars, circled numbers, emoji; and our own words have Chinese punctuation and plain letters. */
export const symbolsCheck: Check = (page) =>
  inPage(page, () => {
    const { report, texts, ofPlan, blockOf, where, generated } = window.probe
    const { findings, add } = report()
    const silent =
      /[\u2190-\u21FF\u2300-\u23FF\u2460-\u27BF\u2900-\u29FF\u2B00-\u2BFF\u3200-\u33FF\u2160-\u217F✕※§†‡°℃℉№￥]|\p{Extended_Pictographic}|(?<!\d ?)[×√](?! ?\d)|-+>|=>|<-|>>|<<|\|/u
    const spoken: { at: string; words: string; own: boolean }[] = texts().map((text) => ({
      at: where(blockOf(text)),
      words: text.data,
      own:
        !ofPlan(text) &&
        text.parentElement?.closest(
          'blockquote, code, pre, a, h1, h2, h3, h4, .breadcrumbs, .figures, strong',
        ) === null,
    }))
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        spoken.push({ at: `${where(element)} ${name}`, words: element.getAttribute(name) ?? '', own: false })
    }
    for (const element of document.querySelectorAll('body *')) {
      const words = generated(element, '::before') + generated(element, '::after')
      if (words !== '') spoken.push({ at: where(element), words, own: false })
    }
    for (const element of document.querySelectorAll('title, option'))
      spoken.push({ at: where(element), words: element.textContent, own: false })
    for (const meta of document.querySelectorAll('meta[name=description]'))
      spoken.push({ at: 'meta description', words: meta.getAttribute('content') ?? '', own: true })
    for (const { at, words } of spoken) {
      const sign = silent.exec(words)?.[0]
      if (sign !== undefined) add('symbol', at, `"${sign}" in "${words.trim().slice(0, 30)}"`)
    }
    const wrong: [RegExp, string][] = [
      [/\p{Script=Han}\s?[,;:!?]\s?\p{Script=Han}/u, 'Latin punctuation between Chinese'],
      [/\p{Script=Han}["'][^"']{0,20}\p{Script=Han}["']|["']\p{Script=Han}/u, 'straight quotes'],
      [/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF61-\uFF9F]/u, 'letters of another width'],
      [/[，。；：、？！]{2,}|\.{3}|。。/u, 'punctuation twice'],
      [/\p{Script=Han}\([^)]*\p{Script=Han}[^)]*\)/u, 'Latin brackets around Chinese'],
    ]
    for (const { at, words, own } of spoken) {
      if (!own) continue
      for (const [pattern, why] of wrong) {
        const found = pattern.exec(words)?.[0]
        if (found !== undefined) add('punctuation', at, `${why}: "${found}"`)
      }
    }
    return findings
  })
