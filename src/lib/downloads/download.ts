/** A file that readers take along. */
export interface Download {
  /** Its address without the base: /plans/yanbian-14fyp/yanbian-14fyp.epub. */
  path: string
  mediatype: string
  bytes: Uint8Array
  /** What it is, for a link: 延边州“十四五”规划的电子书. */
  title: string
  /** Its kind as readers know it, for a link: EPUB. */
  kind: string
  /** What it is good for: one sentence. */
  use: string
}
