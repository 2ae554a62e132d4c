import type { Check } from './finding.ts'
import { inPage } from './in-page.ts'

/** What is not text is seen as well: edges of fields and buttons, check boxes, signs, underlines at 3:1; words of style sheets, hints and selected text at 7:1; links and places are not told by colour alone. */
export const partsCheck: Check = (page) =>
  inPage(page, () => {
    const { seen, report, colour, contrast, backdrop, generated } = window.probe
    const { findings, add } = report()
    const forced = matchMedia('(forced-colors: active)').matches
    for (const control of document.querySelectorAll('input, select, textarea, button')) {
      if (!seen(control)) continue
      const style = getComputedStyle(control)
      const around = backdrop(control.parentElement ?? document.body)
      if (control.matches('[type=checkbox], [type=radio]')) {
        if (style.appearance === 'none') add('part-contrast', control, 'is drawn by hand')
        if (style.accentColor !== 'auto' && contrast(colour(style.accentColor), around) < 3)
          add('part-contrast', control, `accent ${style.accentColor}`)
        continue
      }
      const edges = ['Top', 'Right', 'Bottom', 'Left'] as const
      const edge = edges.every((side) => {
        if (Number.parseFloat(style[`border${side}Width`]) < 1 || style[`border${side}Style`] === 'none')
          return false
        return contrast(colour(style[`border${side}Color`]), around) >= 3
      })
      const filled =
        contrast(colour(style.backgroundColor), around) >= 3 && colour(style.backgroundColor)[3] === 1
      if (!edge && (!filled || forced)) add('part-contrast', control, `its edge is ${style.borderTopColor}`)
      if (style.caretColor !== 'auto' && contrast(colour(style.caretColor), backdrop(control)) < 3)
        add('part-contrast', control, `its caret is ${style.caretColor}`)
      const hint = getComputedStyle(control, '::placeholder')
      if (
        (control.getAttribute('placeholder') ?? '') !== '' &&
        contrast(colour(hint.color), backdrop(control)) * Number(hint.opacity) < 7
      )
        add('part-contrast', control, `its hint is ${hint.color}`)
    }
    const selected = getComputedStyle(document.querySelector('main p') ?? document.body, '::selection')
    const marked = colour(selected.backgroundColor)
    const plain = getComputedStyle(document.body)
    if (
      marked[3] === 1 &&
      selected.backgroundColor !== plain.backgroundColor &&
      contrast(colour(selected.color), marked) < 7
    )
      add('part-contrast', 'selected text', `${selected.color} on ${selected.backgroundColor}`)

    for (const element of document.querySelectorAll('body *')) {
      if (!seen(element)) continue
      for (const pseudo of ['::before', '::after'] as const) {
        const style = getComputedStyle(element, pseudo)
        if (style.content === 'none' || style.content === 'normal' || style.display === 'none') continue
        const words = generated(element, pseudo).trim()
        const own = colour(style.backgroundColor)
        const behind = own[3] === 1 && words !== '' ? own : backdrop(element)
        if (words !== '') {
          if (
            contrast(colour(style.color), behind) < 7 ||
            Number(style.opacity) < 1 ||
            style.visibility !== 'visible'
          )
            add('part-contrast', element, `${pseudo} "${words}" is ${style.color}`)
        } else if (
          element.matches('a, button, summary') &&
          own[3] !== 0 &&
          contrast(own, backdrop(element)) < 3
        ) {
          add('part-contrast', element, `${pseudo} is ${style.backgroundColor}`)
        }
      }
      if (getComputedStyle(element).display === 'list-item') {
        const marker = getComputedStyle(element, '::marker')
        if (
          contrast(colour(marker.color), backdrop(element)) < 7 &&
          getComputedStyle(element).listStyleType !== 'none'
        )
          add('part-contrast', element, `its mark is ${marker.color}`)
      }
    }

    for (const link of document.querySelectorAll('main a[href], footer a[href]')) {
      if (!seen(link) || link.textContent.trim() === '') continue
      const { textDecorationLine, textDecorationColor, borderTopWidth, textDecorationThickness } =
        getComputedStyle(link)
      const framed = Number.parseFloat(borderTopWidth) >= 1
      const lined = textDecorationLine.includes('underline') && textDecorationThickness !== '0px'
      if (!framed && !lined)
        add('link-by-colour', link, `"${link.textContent.trim().slice(0, 20)}" is not underlined`)
      else if (lined && contrast(colour(textDecorationColor), backdrop(link)) < 3)
        add('link-by-colour', link, `its line is ${textDecorationColor}`)
    }
    for (const link of document.querySelectorAll(
      'nav [aria-current]:is([aria-current=page], [aria-current=true])',
    )) {
      const other = link.closest('ul, ol')?.querySelector('a:not([aria-current])')
      if (!other || !seen(link) || !link.matches('a')) continue
      const looks = (element: Element): string => {
        const s = getComputedStyle(element)
        return [
          s.fontWeight,
          s.textDecorationLine,
          s.textDecorationThickness,
          s.borderBottomWidth,
          s.borderInlineStartWidth,
        ].join()
      }
      if (looks(link) === looks(other))
        add('current-by-colour', link, 'looks like the others but for its colour')
    }
    return findings
  })
