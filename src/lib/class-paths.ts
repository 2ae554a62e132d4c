/** Address of the page of a topic. */
export function topicPath(topic: string): string {
  return `/topics/${topic}/`
}

/** Address of the page of a group of people. */
export function peoplePath(people: string): string {
  return `/people/${people}/`
}

/** Address at which the search looks for words. */
export function searchPath(words: string): string {
  return `/search/?q=${encodeURIComponent(words)}`
}
