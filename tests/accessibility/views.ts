/** A way of looking at a page: the window's width and what the reader's system asks for. */
export interface View {
  name: string
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
  contrast?: 'more' | null
  forcedColors?: 'active' | null
}

const narrow = { width: 320, height: 640 }
const wide = { width: 1280, height: 900 }

const usual: View[] = [
  { name: '320 px light', viewport: narrow, colorScheme: 'light' },
  { name: '1280 px dark', viewport: wide, colorScheme: 'dark' },
]

const others: View[] = [
  { name: '320 px dark', viewport: narrow, colorScheme: 'dark' },
  { name: '1280 px light', viewport: wide, colorScheme: 'light' },
  { name: '320 px light, more contrast', viewport: narrow, colorScheme: 'light', contrast: 'more' },
  { name: '1280 px dark, more contrast', viewport: wide, colorScheme: 'dark', contrast: 'more' },
  { name: '320 px dark, forced colours', viewport: narrow, colorScheme: 'dark', forcedColors: 'active' },
  { name: '1280 px light, forced colours', viewport: wide, colorScheme: 'light', forcedColors: 'active' },
]

/** Whether every page is looked at in every view, as `--all` asks. */
export const everything = process.env['SITE_ALL'] === '1'

/** The views in which every page is looked at: two, and with `--all` every one. */
export const viewsOfEveryPage: View[] = everything ? [...usual, ...others] : usual

/** The views in which one page of each kind is looked at beside them. */
export const viewsOfEachKind: View[] = everything
  ? []
  : others.filter(({ name }) => /^(1280 px dark, more|320 px dark, forced)/u.test(name))
