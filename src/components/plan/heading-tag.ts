export type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

const tags: HeadingTag[] = ['h2', 'h3', 'h4', 'h5', 'h6']

/** The element of a section's heading: level 1 is `h2`, since the page's title is the only `h1`. */
export function headingTag(level: string | number): HeadingTag {
  return tags[Math.min(Number(level), tags.length) - 1] ?? 'h2'
}
