import { readdirSync, readFileSync } from 'node:fs'
import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

const plans = new URL('../../../content/plans/', import.meta.url)
/** The plans as they were printed: a space that stands in a line of theirs stays. */
const printed = readdirSync(plans, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('source.txt'))
  .map((file) => readFileSync(new URL(file, plans), 'utf8'))
  .join('\n')
  .replaceAll(/\s*[\r\n]+\s*/gu, '⏎')

const space = '[ \\n\\t\\u00A0\\u3000\\u2000-\\u200A\\u202F\\u205F]'
/** 第一章 总体要求, 专栏一 托养服务: the number of a part or box is set apart from its words. */
const numberOfPart = /(?:第[\d一二三四五六七八九十百零〇]+(?:篇|编|章|节|部分)|专栏[一二三四五六七八九十]+)$/u

const apart = new RegExp(`\\p{Script=Han}{1,3}${space}+\\p{Script=Han}{1,3}`, 'gu')

/** Words keep together: no space within Chinese that was not printed, no tag inside a word, nothing that divides or annotates letters. */
export const chineseCheck: Check = async (page) => {
  await putProbe(page)
  const { lines, findings } = await page.evaluate(() => {
    const { texts, blockOf, where, report } = window.probe
    const { findings: list, add } = report()
    for (const element of document.querySelectorAll(
      'ruby, rt, rp, wbr, bdo, bdi, [dir], b, i, u, s, font, center, big, tt, strike, sub, sup',
    ))
      add('strange-tag', element, `<${element.localName}> in a text`)
    const blocks = new Map<HTMLElement, Text[]>()
    for (const text of texts()) {
      const block = blockOf(text)
      blocks.set(block, [...(blocks.get(block) ?? []), text])
    }
    const words = new Intl.Segmenter('zh', { granularity: 'word' })
    for (const [block, parts] of blocks) {
      const whole = parts.map(({ data }) => data).join('')
      const borders = new Set<number>()
      let at = 0
      for (const [index, { data, parentElement }] of parts.entries()) {
        at += data.length
        if (parts[index + 1]?.parentElement !== parentElement) borders.add(at)
      }
      borders.delete(whole.length)
      // A highlight falls where the query does, within a word too.
      if (borders.size === 0 || block.querySelector('mark') !== null) continue
      for (const { segment, index, isWordLike } of words.segment(whole)) {
        const cut = [...borders].find((border) => border > index && border < index + segment.length)
        // The segmenter takes 人的 for one word: a particle at the end begins what follows.
        const isParticle = cut === index + segment.length - 1 && segment.endsWith('的')
        if (isWordLike === true && cut !== undefined && !isParticle && /^\p{Script=Han}+$/u.test(segment))
          add('tag-in-word', block, `in "${segment}" of "${whole.slice(Math.max(0, index - 8), index + 10)}"`)
      }
    }
    const found = [...blocks].map(([block, parts]) => ({
      where: where(block),
      // What a screen reader said, and what Pagefind joined of a page's words, stand letter for letter.
      text:
        getComputedStyle(block).whiteSpace.startsWith('pre') ||
        block.matches('[data-spoken], [data-results="pages"] p')
          ? ''
          : parts.map(({ data }) => data).join(''),
    }))
    for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-say', 'label']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        found.push({ where: `${where(element)} ${name}`, text: element.getAttribute(name) ?? '' })
    }
    for (const element of document.querySelectorAll('title, option'))
      found.push({ where: where(element), text: element.textContent })
    return { lines: found, findings: list }
  })
  for (const { where, text } of lines) {
    for (const { 0: stretch, index } of text.matchAll(apart)) {
      const before = text.slice(0, index + stretch.search(/\s/u))
      if (!printed.includes(stretch) && !numberOfPart.test(before))
        findings.push({ rule: 'space-in-words', where, message: `"${stretch}"` })
    }
  }
  return findings
}
