import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** The language of parts: English is marked as English, pinyin as pinyin, Chinese is not, and nothing is marked as anything else. */
export const languageCheck: Check = (page) =>
  inPage(page, () => {
    const { texts, report } = window.probe
    const { findings, add } = report()
    for (const element of document.querySelectorAll('[lang], [xml\\:lang]')) {
      const lang = element.getAttribute('lang') ?? ''
      const words = element.textContent.trim()
      if (!['zh-CN', 'en', 'zh-Latn-pinyin'].includes(lang)) add('part-language', element, `lang="${lang}"`)
      if (lang === 'en' && /\p{Script=Han}/u.test(words))
        add('part-language', element, `"${words}" is not English`)
      if (lang === 'zh-Latn-pinyin' && !/^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ]+$/u.test(words))
        add('part-language', element, `"${words}" is not pinyin`)
      if (lang === 'zh-CN' && element.localName !== 'html' && !/\p{Script=Han}/u.test(words))
        add('part-language', element, `"${words}" is not Chinese`)
    }
    for (const text of texts()) {
      const lang = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
      const english = /[A-Za-z]{2,}(?:['’]?[,;:]? [A-Za-z]{2,})+/u.exec(text.data)?.[0]
      if (english !== undefined && !/^(en|zh-Latn-pinyin)$/u.test(lang) && text.parentElement !== null)
        add('english-unmarked', text.parentElement, `"${english}"`)
    }
    return findings
  })
