import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** A link's words say where it leads: the same words to one place only, no bare number or address, a file with its kind and size. */
export const linksCheck: Check = (page) =>
  inPage(page, () => {
    const { report, seen } = window.probe
    const { findings, add } = report()
    const places = new Map<string, string>()
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const shown = link.textContent.replace(/\s+/gu, ' ').trim()
      const name = link.getAttribute('aria-label')?.trim() ?? shown
      if (name === '') {
        add('link-words', link, 'has no words')
        continue
      }
      if (
        /^[\d\s.、，第页号]+$/u.test(name) ||
        /^(https?:|www\.)/u.test(name) ||
        /点击|点此|点这|戳|请点|此处/u.test(name) ||
        /^(链接|查看|查看详情|查看更多|查看全部|了解更多|更多|更多内容|阅读更多|阅读|详细|详情|下载|打开|进入|去看看|看这里|跳转|继续|返回|上一页|下一页|read more|click here|link|download)$/iu.test(
          name,
        )
      )
        add('link-words', link, `"${name}" says nothing by itself`)
      const known = places.get(name)
      if (known !== undefined && known !== link.href && seen(link))
        add('link-twice', link, `"${name}" leads to ${known} and to ${link.href}`)
      places.set(name, link.href)
      const kind = /\.(json|csv|epub|zip|pdf|txt|xlsx?|docx?|ics|xml|md|mp3)$/iu.exec(link.pathname)?.[1]
      if (kind === undefined && !link.hasAttribute('download')) continue
      const around = (link.closest('li, p, dd, td') ?? link).textContent
      const said = new RegExp(kind === 'txt' ? 'txt|纯文本|文本文件' : (kind ?? '[A-Z]{3}'), 'iu').test(
        around,
      )
      if (!said || !/\d\s?(KB|MB|字节|千字节|兆)/u.test(around))
        add('download-unsaid', link, `"${name}" does not say its kind and size`)
    }
    return findings
  })
