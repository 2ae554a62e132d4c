import { posix } from 'node:path'

/** Links within a book that lead to no file or id of it, and ids that stand twice in a file, each with the file it is in. */
export function deadTargets(texts: Map<string, string>): string[] {
  const idsOf = (path: string): string[] =>
    [...(texts.get(path) ?? '').matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id)
  return [...texts].flatMap(([path, text]) => {
    if (!path.endsWith('.xhtml')) return []
    const ids = idsOf(path)
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id} twice`)
    const links = [...text.matchAll(/\shref="([^"]+)"/gu)].map(([, href = '']) => href)
    const dead = links.filter((href) => {
      if (/^https?:/u.test(href)) return false
      const [file = '', id] = href.split('#')
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      return !texts.has(target) || (id !== undefined && !idsOf(target).includes(id))
    })
    return [...twice, ...dead.map((href) => `${path}: ${href}`)]
  })
}
