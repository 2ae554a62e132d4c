/** What a report of a mistake is about. */
export interface ReportedPlace {
  /** What the page is: 专栏 5 残疾人健康和康复服务重点项目. */
  title: string
  /** Full address of the page. */
  page: string
  /** Id of the plan the page belongs to. */
  plan?: string | undefined
  /** Id of the passage the page is about. */
  node?: string | undefined
  /** Which build of the site it was seen on. */
  build: string
}

/** The most characters of an address that mail programs and servers are known to take. */
export const longestLink = 2000

/**
 * The address that reports a mistake: a prefilled mail where `contact` is a mail address, a prefilled issue where it is the
 * `…/issues/new` of GitHub, Gitee or GitLab, any other web address as it is. A title that would make the link longer than
 * `longestLink` is cut.
 */
export function reportLink(contact: string, place: ReportedPlace): string {
  const title = [...place.title]
  for (let length = title.length; ; length -= 1) {
    const link = linkOf(contact, { ...place, title: title.slice(0, length).join('') })
    if (link.length <= longestLink || length === 0) return link
  }
}

/** The address of a contact itself: a mail address gets its `mailto:`, a web address stays. */
export function contactLink(contact: string): string {
  return isWeb(contact) ? contact : `mailto:${contact}`
}

function linkOf(contact: string, place: ReportedPlace): string {
  const subject = `报告错误：${place.title}`
  if (!isWeb(contact)) return `mailto:${contact}?${query({ subject, body: bodyOf(place, '\r\n') })}`
  const address = new URL(contact)
  if (!/\/issues\/new\/?$/u.test(address.pathname)) return contact
  const [title, body] = address.pathname.includes('/-/')
    ? ['issue[title]', 'issue[description]']
    : ['title', 'body']
  const fields = query({ [title]: subject, [body]: bodyOf(place, '\n') })
  return `${contact}${address.search === '' ? '?' : '&'}${fields}`
}

function bodyOf({ page, plan, node, build }: ReportedPlace, end: string): string {
  return [
    `网页：${page}`,
    ...(plan === undefined ? [] : [`规划：${plan}`]),
    ...(node === undefined ? [] : [`位置：${node}`]),
    `版本：${build}`,
    '',
    '哪里不对：',
    '',
    '应该是：',
    '',
  ].join(end)
}

/** Percent-encoded, a space as %20: mail programs show a + as it is. */
function query(fields: Record<string, string>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

function isWeb(contact: string): boolean {
  return /^https?:\/\//u.test(contact)
}
