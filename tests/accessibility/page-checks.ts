import { announcementsCheck } from './checks/announcements.ts'
import { axeCheck } from './checks/axe.ts'
import { charactersCheck } from './checks/characters.ts'
import { chineseCheck } from './checks/chinese.ts'
import { clickableCheck } from './checks/clickable.ts'
import { comfortCheck } from './checks/comfort.ts'
import { disclosuresCheck } from './checks/disclosures.ts'
import { documentCheck } from './checks/document.ts'
import type { Check } from './checks/finding.ts'
import { focusPixelsCheck } from './checks/focus-pixels.ts'
import { formsCheck } from './checks/forms.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { languageCheck } from './checks/language.ts'
import { linksCheck } from './checks/links.ts'
import { markupCheck } from './checks/markup.ts'
import { paintCheck } from './checks/paint.ts'
import { partsCheck } from './checks/parts.ts'
import { placeCheck } from './checks/place.ts'
import { pointedCheck } from './checks/pointed.ts'
import { printCheck } from './checks/print.ts'
import { reflowCheck } from './checks/reflow.ts'
import { restlessCheck } from './checks/restless.ts'
import { semanticsCheck } from './checks/semantics.ts'
import { signsCheck } from './checks/signs.ts'
import { singleKeysCheck } from './checks/single-keys.ts'
import { skipLinkCheck } from './checks/skip-link.ts'
import { structureCheck } from './checks/structure.ts'
import { symbolsCheck } from './checks/symbols.ts'
import { tablesCheck } from './checks/tables.ts'
import { targetsCheck } from './checks/targets.ts'
import { textContrastCheck } from './checks/text-contrast.ts'
import { themesCheck } from './checks/themes.ts'
import { writtenCheck } from './checks/written.ts'

/** Those of markup and words that only look, and leave the page in its state. */
export const readingChecks: Check[] = [
  structureCheck,
  markupCheck,
  signsCheck,
  charactersCheck,
  chineseCheck,
  languageCheck,
  symbolsCheck,
  writtenCheck,
  tablesCheck,
  linksCheck,
]

/** The checks of a page: what differs from view to view (and the part of it that pages of one kind do not share), what is looked at once, and what on one page of each kind is enough. */
export const pageChecks: Record<
  'inEveryView' | 'brieflyInEveryView' | 'once' | 'ofEachKindInEveryView' | 'ofEachKind',
  Check[]
> = {
  inEveryView: [
    axeCheck,
    textContrastCheck,
    partsCheck,
    paintCheck,
    comfortCheck,
    semanticsCheck,
    pointedCheck,
    targetsCheck,
    keyboardCheck,
    skipLinkCheck,
  ],
  brieflyInEveryView: [axeCheck, textContrastCheck, paintCheck, semanticsCheck],
  once: [
    documentCheck,
    ...readingChecks,
    placeCheck,
    clickableCheck,
    singleKeysCheck,
    announcementsCheck,
    formsCheck,
    disclosuresCheck,
    printCheck,
    reflowCheck,
    restlessCheck,
  ],
  ofEachKindInEveryView: [focusPixelsCheck],
  ofEachKind: [themesCheck],
}
