import { guidePath } from './guide-paths.ts'
import { guides } from './guides.ts'
import { href } from './urls.ts'

/** HTML of a sentence of ours in which the title of another guide (看“低收入与两项补贴”) is a link to it. */
export function guideMentions(html: string): string {
  return html.replace(/看“(?<title>[^”<]+)”/gu, (words, title: string) => {
    const guide = guides().find((one) => one.title === title)
    return guide === undefined ? words : `看“<a href="${href(guidePath(guide.id))}">${title}</a>”`
  })
}
