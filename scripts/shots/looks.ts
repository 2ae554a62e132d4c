/** A way of looking at a page for its picture. Sizes in CSS px; `letters` multiplies the browser's letter size. */
export interface Look {
  name: string
  width: number
  height: number
  colorScheme: 'light' | 'dark'
  contrast?: 'more'
  forcedColors?: 'active'
  letters?: number
  /** As it is printed on A4. */
  print?: true
}

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

/** Every way in which each kind of page is pictured, in the order of the contact sheet's columns. */
export const looks: Look[] = [
  { name: '320-light', ...narrow, colorScheme: 'light' },
  { name: '768-light', width: 768, height: 1024, colorScheme: 'light' },
  { name: '1280-light', ...wide, colorScheme: 'light' },
  { name: '320-dark', ...narrow, colorScheme: 'dark' },
  { name: '768-dark', width: 768, height: 1024, colorScheme: 'dark' },
  { name: '1280-dark', ...wide, colorScheme: 'dark' },
  { name: '1280-more-contrast', ...wide, colorScheme: 'light', contrast: 'more' },
  { name: '1280-forced-colours', ...wide, colorScheme: 'dark', forcedColors: 'active' },
  { name: '1280-letters-200%', ...wide, colorScheme: 'light', letters: 2 },
  { name: 'print', width: 794, height: 1123, colorScheme: 'light', print: true },
]
