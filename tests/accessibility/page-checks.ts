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
import { focusCheck } from './checks/focus.ts'
import { formsCheck } from './checks/forms.ts'
import { keyboardCheck } from './checks/keyboard.ts'
import { languageCheck } from './checks/language.ts'
import { linksCheck } from './checks/links.ts'
import { liveRegionsCheck } from './checks/live-regions.ts'
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
import { withoutScriptCheck } from './checks/without-script.ts'
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

/**
 * The checks of a page. What depends on its content is looked at on every page: in one view, in the further views (colours, and what
 * axe says), and once. What scripts and styles do is the same wherever the same parts stand, and is tried on few pages that hold them
 * all: keys all the way, every state and theme, what moves and is said.
 */
export const pageChecks: Record<
  | 'inOneView'
  | 'inFurtherViews'
  | 'once'
  | 'onceAtLast'
  | 'closelyInView'
  | 'closelyOnce'
  | 'closelyInThemes',
  Check[]
> = {
  inOneView: [
    axeCheck,
    textContrastCheck,
    partsCheck,
    paintCheck,
    comfortCheck,
    semanticsCheck,
    targetsCheck,
    focusCheck,
  ],
  inFurtherViews: [axeCheck, textContrastCheck, paintCheck, semanticsCheck],
  once: [
    documentCheck,
    ...readingChecks,
    placeCheck,
    clickableCheck,
    liveRegionsCheck,
    printCheck,
    reflowCheck,
  ],
  // What choosing in a form brings about is said half a second later: only a page that is opened anew does not hear it.
  onceAtLast: [formsCheck, withoutScriptCheck],
  closelyInView: [pointedCheck, keyboardCheck, skipLinkCheck, focusPixelsCheck],
  closelyOnce: [singleKeysCheck, announcementsCheck, disclosuresCheck, restlessCheck],
  closelyInThemes: [themesCheck],
}
