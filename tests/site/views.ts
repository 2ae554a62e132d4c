/** A way of looking at a page: the window's width and what the reader's system asks for. */
export interface View {
  name: string
  viewport: { width: number; height: number }
  colorScheme: 'light' | 'dark'
  contrast?: 'more'
  forcedColors?: 'active'
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

/** The views of `npm test`; with `--all` every one. */
export const views: View[] = process.env['SITE_ALL'] === '1' ? [...usual, ...others] : usual
