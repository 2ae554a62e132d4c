import type { Page } from 'playwright/test'

/** One thing that is wrong on a page: the rule it breaks, the element or place, and what was found there. */
export interface Finding {
  rule: string
  where: string
  message: string
}

/** Looks at an open page and says what breaks its rules; an empty list means all is well. */
export type Check = (page: Page) => Promise<Finding[]>
