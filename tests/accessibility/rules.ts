import axe from 'axe-core'
import { axeTags } from './checks/axe.ts'

/** The rules that each check looks for, by the check's name: what a page that passes it does not break. */
export const rulesOf: Record<string, string[]> = {
  axeCheck: ['axe', ...axeRules()],
  documentCheck: [
    'lang',
    'one-h1',
    'title',
    'title-is-h1',
    'viewport',
    'zoom-limited',
    'description',
    'referrer',
    'csp',
    'refresh',
  ],
  structureCheck: [
    'heading-skipped',
    'heading-empty',
    'heading-fake',
    'landmarks-too-many',
    'landmark-once',
    'landmark-name',
    'table-caption',
    'table-cell-empty',
    'table-not-flat',
    'table-scope',
    'table-head',
    'table-row-head',
  ],
  markupCheck: [
    'style-attribute',
    'inline-style',
    'inline-script',
    'new-window',
    'title-attribute',
    'positive-tabindex',
    'accesskey',
    'autoplay',
    'autofocus',
    'javascript-link',
    'media',
    'picture',
    'moving',
    'visual-order',
    'id-twice',
    'reference-broken',
    'third-party',
    'link-words',
    'hidden-text-wraps',
  ],
  signsCheck: ['sign-without-words'],
  charactersCheck: ['character'],
  targetsCheck: ['target-size'],
  textContrastCheck: ['text-contrast'],
  keyboardCheck: [
    'tab-order',
    'tab-order-back',
    'focus-invisible',
    'focus-contrast',
    'focus-on-nothing',
    'focus-out-of-view',
    'focus-covered',
  ],
  skipLinkCheck: ['skip-link'],
  printCheck: ['print-lost', 'print-contrast', 'print-table-head'],
  reflowCheck: ['reflow-320', 'text-spacing-320', 'text-200%', 'text-400%']
    .flatMap((name) => [`${name}-scrolls-sideways`, `${name}-clipped`])
    .concat('text-size-fixed'),
  overflow: ['window-scrolls-sideways', 'window-clipped'],
  listen: ['page-error', 'csp-breach', 'console-error', 'third-party', 'file-missing', 'request-failed'],
  withoutScript: ['needs-script', 'dead-end'],
}

/** axe leaves its deprecated rules out, whatever tags are asked for. */
function axeRules(): string[] {
  return axe
    .getRules(axeTags)
    .filter(({ tags }) => !tags.includes('deprecated'))
    .map(({ ruleId }) => `axe:${ruleId}`)
}
