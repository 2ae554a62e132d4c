/** A printed word that puts a text into a class; `at` is its UTF-16 offset. */
export interface Decision {
  id: string
  because: string
  at: number
}
