import { posix } from 'node:path'

/** A file that breaks the directions of the architecture, and how. */
export interface Breach {
  file: string
  imports: string
  why: string
}

type Room =
  | 'pages'
  | 'layouts'
  | 'components'
  | 'lib'
  | 'search'
  | 'extract'
  | 'import'
  | 'plain'
  | 'plan'
  | 'styles'
  | 'try'
  | 'scripts'
  | 'content'

/** Which rooms a room may take from, beside itself. */
const allowed: Record<Room, Room[]> = {
  pages: ['layouts', 'components', 'lib', 'search', 'extract', 'import', 'plain', 'plan', 'styles', 'try'],
  layouts: ['components', 'lib', 'plan', 'styles'],
  components: ['lib', 'search', 'plain', 'plan', 'styles'],
  lib: ['search', 'extract', 'import', 'plain', 'plan'],
  search: ['plan'],
  extract: ['import'],
  import: ['plan'],
  plain: ['plan'],
  plan: [],
  try: ['components', 'lib', 'search', 'extract', 'import', 'plan'],
  styles: [],
  scripts: ['extract', 'import', 'plain', 'plan', 'lib', 'search'],
  content: ['lib', 'import', 'plan'],
}

const pure: Room[] = ['plan', 'plain', 'extract', 'import', 'search', 'try']

/**
 * The breaches in a set of files (path from the repository's root → text): a direction that is not allowed, Astro or the disk in a pure
 * room, collections in a component, a barrel file, a circle. Reads imports of `.ts`, `.astro` front matter and scripts.
 */
export function breaches(files: Map<string, string>): Breach[] {
  const found: Breach[] = []
  const graph = new Map<string, string[]>()
  for (const [file, text] of files) {
    const room = roomOf(file)
    if (room === null) continue
    if (isBarrel(text))
      found.push({ file, imports: '', why: 'a barrel file: it only passes on what others export' })
    const specifiers = importsOf(text)
    graph.set(
      file,
      specifiers.filter(isRelative).map((specifier) => resolved(file, specifier)),
    )
    for (const specifier of specifiers) {
      const why = isRelative(specifier)
        ? whyNotFile(room, resolved(file, specifier))
        : whyNotPackage(room, specifier)
      if (why !== null) found.push({ file, imports: specifier, why })
    }
  }
  return [...found, ...circles(graph)]
}

/** The specifiers of every import, export from, and import() of a text; comments left out. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '')
  const pattern =
    /(?:^|[;\n\s}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*(['"])([^'"]+)\1|\bimport\(\s*(['"])([^'"]+)\3/gu
  return [...code.matchAll(pattern)].map((match) => match[2] ?? match[4] ?? '')
}

function roomOf(file: string): Room | null {
  if (file.startsWith('scripts/')) return 'scripts'
  if (/^src\/content\.config\.ts$/u.test(file)) return 'content'
  const name = /^src\/([^/]+)\//u.exec(file)?.[1]
  return name !== undefined && Object.hasOwn(allowed, name) ? (name as Room) : null
}

const isRelative = (specifier: string): boolean => specifier.startsWith('.')
const resolved = (file: string, specifier: string): string =>
  posix.join(posix.dirname(file), specifier.replace(/\?.*$/u, ''))

function whyNotFile(from: Room, target: string): string | null {
  const to = roomOf(target)
  if (to === null) return `${target} is in no room of the architecture`
  return to === from || allowed[from].includes(to) ? null : `${from} may not take from ${to}`
}

function whyNotPackage(room: Room, specifier: string): string | null {
  if (
    pure.includes(room) &&
    /^(astro:|astro$|astro\/|(node:)?(fs|child_process|process)\b)/u.test(specifier)
  ) {
    return `${room} is pure: no Astro, no disk`
  }
  if (room === 'components' && specifier === 'astro:content') return 'components are given their data'
  if (/^(src|scripts|@)\/|^\//u.test(specifier)) return 'import by a relative path'
  return null
}

/** Nothing but `export … from` and comments. */
function isBarrel(text: string): boolean {
  const rest = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '').trim()
  return (
    /^export\b/u.test(rest) &&
    rest.replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/gu, '').trim() ===
      ''
  )
}

function circles(graph: Map<string, string[]>): Breach[] {
  const found: Breach[] = []
  const done = new Set<string>()
  const visit = (file: string, way: string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) {
      found.push({
        file,
        imports: way.at(-1) ?? file,
        why: `a circle: ${[...way.slice(at), file].join(' → ')}`,
      })
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
