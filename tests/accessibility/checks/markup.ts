import type { Check } from './finding.ts'
import { putProbe } from './probe.ts'

/** What must not stand in the markup: media and pictures that the statement knows nothing of, ids twice, inline styles and scripts, new windows, `title`, positive tabindex, foreign addresses. */
export const markupCheck: Check = async (page) => {
  await putProbe(page)
  return page.evaluate(() => {
    const { where, seen } = window.probe
    const findings: { rule: string; where: string; message: string }[] = []
    const each = (rule: string, selector: string, message: string): void => {
      for (const element of document.querySelectorAll(selector))
        findings.push({ rule, where: where(element), message })
    }
    each('style-attribute', '[style]', 'a style attribute')
    each('inline-style', 'style', 'a style element')
    // A data block is never run.
    each('inline-script', 'script:not([src], [type="application/ld+json"])', 'a script without src')
    each('new-window', '[target]:not([target=_self])', 'opens elsewhere')
    each('title-attribute', '[title]', 'what stands only in title is not for everybody')
    each('positive-tabindex', '[tabindex]:not([tabindex="0"], [tabindex^="-"])', 'changes the order of Tab')
    each('accesskey', '[accesskey]', 'a single-key shortcut')
    each('autoplay', '[autoplay], marquee, blink', 'moves by itself')
    each(
      'media',
      'audio, video, object, embed, iframe',
      'sound or film, which the statement says there is none of',
    )
    each(
      'picture',
      'img, picture, canvas, input[type=image]',
      'a picture, which the statement says there is none of',
    )
    each('autofocus', '[autofocus]', 'takes the focus by itself')
    each('javascript-link', 'a[href^="javascript:"]', 'a link that needs a script')

    for (const animation of document.getAnimations()) {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
      findings.push({
        rule: 'moving',
        where: where(target ?? document.body),
        message: 'moves though the reader asked for less motion',
      })
    }
    for (const element of document.querySelectorAll('body *')) {
      const { order, flexDirection, flexWrap } = getComputedStyle(element)
      if (order === '0' && !`${flexDirection} ${flexWrap}`.includes('reverse')) continue
      findings.push({
        rule: 'visual-order',
        where: where(element),
        message: 'is seen in another order than it is read',
      })
    }

    const ids = new Set<string>()
    for (const element of document.querySelectorAll('[id]')) {
      if (ids.has(element.id)) findings.push({ rule: 'id-twice', where: where(element), message: element.id })
      ids.add(element.id)
    }
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on'))
          findings.push({ rule: 'inline-script', where: where(element), message: name })
        if (
          name === 'aria-labelledby' ||
          name === 'aria-describedby' ||
          name === 'for' ||
          name === 'aria-controls'
        ) {
          for (const id of value.split(/\s+/u)) {
            if (ids.has(id)) continue
            findings.push({ rule: 'reference-broken', where: where(element), message: `${name}="${value}"` })
          }
        }
      }
    }
    const foreign = (address: string): boolean => new URL(address, location.href).origin !== location.origin
    for (const element of document.querySelectorAll(
      'script[src], img[src], iframe[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], source[src]',
    )) {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? ''
      if (foreign(address)) findings.push({ rule: 'third-party', where: where(element), message: address })
    }

    for (const link of document.querySelectorAll('a[href]')) {
      const words = link.textContent.trim()
      if (/^(点击这里|点此|这里|点击|更多|详情|here|more)$/u.test(words)) {
        findings.push({
          rule: 'link-words',
          where: where(link),
          message: `"${words}" says nothing by itself`,
        })
      }
    }
    // Text for screen readers only: Orca says one character a line when it may wrap.
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.children.length > 0 || element.textContent.trim() === '') continue
      const style = getComputedStyle(element)
      const clipped =
        style.position === 'absolute' &&
        (style.clipPath !== 'none' || style.getPropertyValue('clip') !== 'auto')
      if (clipped && !seen(element) && style.whiteSpace !== 'nowrap') {
        findings.push({
          rule: 'hidden-text-wraps',
          where: where(element),
          message: `white-space: ${style.whiteSpace}`,
        })
      }
    }
    return findings
  })
}
