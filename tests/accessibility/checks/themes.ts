import type { Page } from 'playwright/test'
import { settingsKey } from '../../../src/components/site/settings-key.ts'
import type { Check, Finding } from './finding.ts'
import { focusLook } from './focus-look.ts'
import { fromTop } from './from-top.ts'
import { paintCheck } from './paint.ts'
import { partsCheck } from './parts.ts'
import { textContrastCheck } from './text-contrast.ts'

const chosen = ['light', 'dark', 'contrast-light', 'contrast-dark']
const asked = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).map((contrast) => ({ colorScheme, contrast })),
)
const widths = [320, 1280]
/** Stops from the top of the page whose ring is looked at in each theme. */
const stops = 6

/** Text, parts and rings are seen in every theme that a reader chooses on the page of settings, and in all that the system asks for, on both widths. */
export const themesCheck: Check = async (page) => {
  const findings: Finding[] = []
  const look = async (theme: string): Promise<void> => {
    const found = [
      ...(await textContrastCheck(page)),
      ...(await partsCheck(page)),
      ...(await paintCheck(page)),
    ]
    await fromTop(page)
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      found.push(...(await focusLook(page)).findings)
    }
    findings.push(
      ...found.map(({ rule, where, message }) => ({
        rule: 'theme',
        where,
        message: `${theme}: ${rule}, ${message}`,
      })),
    )
  }
  for (const media of asked) {
    await page.emulateMedia(media)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await look(`${media.colorScheme}, contrast ${media.contrast}, ${width} px`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
  for (const theme of chosen) {
    await choose(page, theme)
    await look(theme)
  }
  await page.evaluate((key) => localStorage.removeItem(key), settingsKey)
  return findings
}

/** Stores a theme as the page of settings would, in another tab: this page hears of it and follows. */
const choose = (page: Page, theme: string): Promise<void> =>
  page.evaluate(
    ([key, value]) => {
      localStorage.setItem(key, value)
      dispatchEvent(new StorageEvent('storage', { key }))
    },
    [settingsKey, JSON.stringify({ theme })] as const,
  )
